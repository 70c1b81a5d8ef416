import type { Settings } from '../../library/settings.ts';
import type { TopicProfile } from '../../topic/topic-profile.ts';
import { nativeApi } from '../native-api.ts';

/** Storage key of the profiles of the followed topics, written by the background, read by the detector. */
export const PROFILES_KEY = 'profiles';

/** What the detector reads from local storage: as stored, unparsed, every part possibly absent. */
export type DetectorData = {
  readonly settings?: Partial<Settings>;
  readonly profiles?: readonly TopicProfile[];
};

/** One read of storage; nothing wakes the background. */
export function readDetectorData(): Promise<DetectorData> {
  return nativeApi().storage.local.get(['settings', PROFILES_KEY]);
}
