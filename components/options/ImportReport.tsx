import { canRetry } from '../../lib/library/import-failure.ts';
import type { ImportItem, ImportJob } from '../../lib/library/import-item.ts';
import type { Translator } from '../../lib/messages/translate.ts';
import { isolate } from '../shared/isolate.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { describeFailure } from './describe-failure.ts';
import type { ImportPanelProps, ImportProgress } from './ImportPanel.tsx';

type ImportReportProps = ImportProgress &
  Pick<ImportPanelProps, 'onCancel' | 'onRetry' | 'onResume' | 'onDismiss'>;

const DONE = ['added', 'new-version', 'already-there', 'stays-deleted', 'failed', 'cancelled'] as const;
/** Lines of a report in the document; the rest is counted. */
const MOST_LINES = 200;

/** That a source is in the library is no answer to having it fetched again. */
function wordFor<Status extends ImportItem['status']>(
  status: Status,
  { again = false }: ImportJob,
): Status | 'nothing-new' {
  return again && status === 'already-there' ? 'nothing-new' : status;
}

function outcome({ status, failure }: ImportItem, job: ImportJob, messages: Translator): string {
  return failure === null
    ? messages.t(`import.status.${wordFor(status, job)}`)
    : describeFailure(failure, messages);
}

/** Whether it may do better when it is tried again. */
function isOpen({ status, failure }: ImportItem): boolean {
  return status === 'cancelled' || (failure !== null && canRetry(failure));
}

/** Failures first: they ask for something. */
function byConcern(items: readonly ImportItem[]): readonly ImportItem[] {
  return items.toSorted(
    (a, b) => Number(b.failure !== null) - Number(a.failure !== null) || a.index - b.index,
  );
}

/** One import: how far it is, what became of each item, and what can be done. */
export function ImportReport({ job, items, onCancel, onRetry, onResume, onDismiss }: ImportReportProps) {
  const messages = useMessages();
  const { t, list } = messages;
  const total = Object.values(job.counts).reduce((sum, count) => sum + count, 0);
  const done = total - job.counts.queued;
  const summary = DONE.filter((status) => job.counts[status] > 0).map((status) =>
    t(`import.count.${wordFor(status, job)}`, { count: job.counts[status] }),
  );
  const lines = byConcern(items.filter(({ status }) => status !== 'queued'));
  return (
    <div class="import-report" data-state={job.state}>
      <p role="status">
        <strong>{t(`import.state.${job.state}`)}</strong> {summary.length > 0 && list(summary)}
      </p>
      {job.state === 'running' && (
        <progress value={done} max={total} aria-label={t('import.progress', { done, total })} />
      )}
      <details open={job.counts.failed > 0}>
        <summary>{t('import.items', { count: total })}</summary>
        <ul class="import-items">
          {lines.slice(0, MOST_LINES).map((item) => (
            <li key={item.index} data-failed={item.failure !== null}>
              <span class="item-label" dir="auto" title={item.label}>
                {item.label}
              </span>
              <span class="meta">{isolate(outcome(item, job, messages))}</span>{' '}
              {job.state !== 'running' && isOpen(item) && (
                <button
                  type="button"
                  class="button link"
                  aria-label={t('import.retry.named', { name: item.label })}
                  onClick={() => onRetry(job.id, [item.index])}
                >
                  {t('page.tryAgain')}
                </button>
              )}
            </li>
          ))}
        </ul>
        {lines.length > MOST_LINES && (
          <p class="meta">{t('import.moreItems', { count: lines.length - MOST_LINES })}</p>
        )}
      </details>
      <p class="import-tools">
        {job.state === 'running' && (
          <button type="button" class="button" onClick={() => onCancel(job.id)}>
            {t('import.cancel')}
          </button>
        )}
        {job.state === 'paused' && (
          <button type="button" class="button" onClick={() => onResume(job.id)}>
            {t('import.resume')}
          </button>
        )}
        {items.some(isOpen) && job.state !== 'running' && (
          <button type="button" class="button" onClick={() => onRetry(job.id)}>
            {t(job.state === 'cancelled' ? 'import.resume' : 'import.retry')}
          </button>
        )}
        {job.state !== 'running' && (
          <button type="button" class="button quiet" onClick={() => onDismiss(job.id)}>
            {t('common.close')}
          </button>
        )}
      </p>
    </div>
  );
}
