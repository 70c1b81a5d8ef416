import { render } from 'preact';
import { Messages } from '../../components/shared/Messages.tsx';
import { STORIES } from './stories.ts';
import type { Story } from './story.ts';
import './gallery.css';

const asked = new URLSearchParams(location.search).get('story');

function StoryFrame({ story }: { readonly story: Story }) {
  return (
    <section class="story" id={story.id} data-fits={story.width === null ? 'window' : 'view'}>
      <h2>
        <a href={`?story=${story.id}`}>{story.id}</a>
      </h2>
      <div class="stage" style={story.width === null ? {} : { width: `${story.width}px` }}>
        <Messages language={story.language ?? 'en'}>{story.render()}</Messages>
      </div>
    </section>
  );
}

/** One story alone, as the view stands in its own window. */
function Alone({ story }: { readonly story: Story }) {
  return <Messages language={story.language ?? 'en'}>{story.render()}</Messages>;
}

function Gallery() {
  const alone = STORIES.find(({ id }) => id === asked);
  if (alone !== undefined) return <Alone story={alone} />;
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
