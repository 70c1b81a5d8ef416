import { render } from 'preact';
import { MessagesContext } from '../../components/shared/messages-context.tsx';
import { createTranslator } from '../../lib/messages/create-translator.ts';
import { STORIES } from './stories.ts';
import type { Story } from './story.ts';
import './gallery.css';

const parameters = new URLSearchParams(location.search);
const asked = parameters.get('story');
const printing = parameters.has('print');

/** A story in its language, as the view stands in its own window. */
function View({ story }: { readonly story: Story }) {
  const messages = createTranslator(parameters.get('language') ?? story.language ?? 'en');
  return <MessagesContext.Provider value={messages}>{story.render(printing)}</MessagesContext.Provider>;
}

function StoryFrame({ story }: { readonly story: Story }) {
  return (
    <section class="story" id={story.id} data-fits={story.width === null ? 'window' : 'view'}>
      <h2>
        <a href={`?story=${story.id}`}>{story.id}</a>
      </h2>
      <div class="stage" style={story.width === null ? {} : { width: `${story.width}px` }}>
        <View story={story} />
      </div>
    </section>
  );
}

function Gallery() {
  const alone = STORIES.find(({ id }) => id === asked);
  if (alone !== undefined) return <View story={alone} />;
  return (
    <>
      {STORIES.map((story) => (
        <StoryFrame key={story.id} story={story} />
      ))}
    </>
  );
}

const root = document.getElementById('gallery');
if (root !== null) render(<Gallery />, root);
document.documentElement.dataset['stories'] = JSON.stringify(
  STORIES.map(({ id, width, press = null }) => ({ id, width, press })),
);
