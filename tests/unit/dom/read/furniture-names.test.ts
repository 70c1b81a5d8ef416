import { describe, expect, it } from 'vitest';
import { isFurnitureWord } from '../../../../lib/dom/read/furniture-names.ts';

describe('isFurnitureWord', () => {
  it.each([
    'comments',
    'comment-list',
    'post-comments',
    'related-articles',
    'relatedPosts',
    'newsletter-signup',
    'share-buttons',
    'article__share',
    'wp-caption-text',
    'ad-slot',
    'sidebar',
    'right-sidebar',
    'most-read',
    'post-tags',
    'cookie-banner',
    'sr-only',
    'visually-hidden',
    'jp-relatedposts',
    'entry-meta',
    'subscription-widget-wrap',
    'disqus_thread',
    'hidden',
    'related-content--article',
    'author-bio',
    'paywall-prompt',
    'footer',
  ])('%s stands around an article', (name) => {
    expect(isFurnitureWord(name)).toBe(true);
  });

  it.each([
    'article',
    'entry-content',
    'post-body',
    'newsletter-post',
    'has-sidebar',
    'layout-with-rail',
    'content-with-comments',
    'overflow-hidden',
    'article--no-ads',
    'elementor-widget-text-editor',
    'story',
    'main-content',
    'headline',
    'paragraph',
    'shared-layout',
    'adventure',
    'metadatabase',
    'page-footer-open',
    'text',
    'item',
    'box',
  ])('%s does not', (name) => {
    expect(isFurnitureWord(name)).toBe(false);
  });
});
