import { useId, useRef, useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../../lib/library/longest-text.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { Field } from './Field.tsx';
import {
  EMPTY_DRAFT,
  validateArticle,
  type ArticleDraft,
  type DraftError,
  type DraftErrors,
} from './validate-article.ts';

type AddArticleProps = { readonly onAdd: (draft: ArticleDraft) => void };

/** Adds an article by pasting its text; says beside each field what is wrong with it. */
export function AddArticle({ onAdd }: AddArticleProps) {
  const { t, number } = useMessages();
  const title = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [added, setAdded] = useState<string | null>(null);

  const textOf = (error: DraftError | undefined): string | null => {
    if (error === undefined) return null;
    return error === 'add.error.textLong' ? t(error, { limit: number(LONGEST_TEXT) }) : t(error);
  };
  const field = (name: keyof ArticleDraft) => ({
    name,
    value: draft[name],
    error: textOf(errors[name]),
    onInput: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    const found = validateArticle(draft);
    setErrors(found);
    const [first] = Object.keys(found);
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
      return;
    }
    onAdd(draft);
    setAdded(draft.title.trim() || t('sources.untitled'));
    setDraft(EMPTY_DRAFT);
  };

  const wrong = Object.keys(errors).length;
  return (
    <section aria-labelledby={title}>
      <h2 class="options-title" id={title}>
        {t('add.title')}
      </h2>
      <form class="add-article" noValidate ref={form} onSubmit={submit}>
        <Field {...field('text')} label={t('add.text')} hint={t('add.text.hint')} rows={6} />
        <Field {...field('title')} label={t('add.headline')} optional />
        <div class="field-pair">
          <Field {...field('outlet')} label={t('add.outlet')} hint={t('add.outlet.hint')} optional />
          <Field {...field('published')} label={t('add.date')} type="date" optional />
        </div>
        <Field {...field('url')} label={t('add.url')} type="url" optional />
        <div class="form-end">
          <button type="submit" class="button primary">
            {t('add.submit')}
          </button>
          <p class="meta" role="status">
            {wrong > 0 && t('add.error.summary', { count: wrong })}
            {wrong === 0 && added !== null && t('add.done', { title: added })}
          </p>
        </div>
      </form>
    </section>
  );
}
