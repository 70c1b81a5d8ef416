/** The comparison page: facts by outlets, side by side, in time. */
export const comparison = {
  'tab.matrix': 'Facts by outlet',
  'tab.beside': 'Side by side',
  'tab.timeline': 'Timeline',
  'tab.citations': 'Outlets it cites',

  'matrix.label': 'Facts by outlet: who reports what',
  'matrix.fact': 'This article says',
  'matrix.silent': 'silent',
  'matrix.silentOn': '{outlet} says nothing about this.',
  'matrix.allSilent': 'Also compared, with none of these facts: {outlets}.',
  'matrix.reports': 'reports it',
  'matrix.copy': 'copy of {outlet}',
  'matrix.copyOf': '{outlet} prints the same words as {original}: counted once.',
  'matrix.chooseCell': 'Choose a cell to read the exact words.',
  'matrix.detail': 'The words behind the chosen cell',
  'matrix.others': 'Elsewhere',

  'beside.here': 'This article',
  'beside.others': 'How others tell it',

  'timeline.published': 'Published:',
  'timeline.thisArticle': 'this article',
  'timeline.none': 'No dates are known: no text says when it was published.',
  'timeline.undated': 'Without a date: {outlets}.',

  'citations.intro':
    'This article names other outlets for what it says. Such mentions are second-hand and never count as accounts.',
  'citations.outlet': 'Outlet',
  'citations.status': 'In your library',
  'citations.printed': 'As the article prints it',
  'citations.found': 'Cited, and its report is in your library',
  'citations.not-found': 'Cited; your library has this outlet, but not this fact from it',
  'citations.not-in-library': 'Cited; nothing of this outlet is in your library',

  'independence.headline': '{outlets}, {accounts}',
  'independence.same-outlet': 'the same outlet.',
  'independence.near-duplicate': 'most of the text is the same.',
  'independence.shared-passage': 'this passage is the same.',
  'independence.declared-origin': 'taken from {outlet} by their own words.',
  'independence.cites-outlet': 'names {outlet} as its authority, not counted again.',
  'independence.credits-outlet': 'credits {outlet} for a part of its text, not counted again.',

  'library.compare': 'Compare the sources',
  'library.compare.title': 'How your sources report on “{topic}”',
  'matrix.factLibrary': 'What is said',
  'library.comparing': 'Comparing the sources with each other…',
  'library.shared': '{facts} reported by more than one of {sources}',
  'library.sources': { one: '{count} source', other: '{count} sources' },
  'library.leftOut': {
    one: '{count} older source was left out.',
    other: '{count} older sources were left out.',
  },
  'library.nothing.title': 'No fact is reported twice',
  'library.nothing.text': 'No two sources on this topic report the same fact, as far as Lateral can see.',
  'library.diverge': 'Where they diverge',
  'library.said': '{outlet}: “{words}”.',

  'export.title': 'Export',
  'action.print': 'Print',
} as const;
