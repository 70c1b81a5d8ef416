/** How much room the library takes. */
export type StorageUse = {
  /** Bytes of everything the extension keeps. */
  readonly used: number;
  /** Bytes the browser allows; `null` when it does not say. */
  readonly quota: number | null;
  /** Whether the browser has promised not to clear the library by itself. */
  readonly persisted: boolean;
};

export async function storageUse(storage: StorageManager = navigator.storage): Promise<StorageUse> {
  const { usage = 0, quota = null } = await storage.estimate();
  return { used: usage, quota, persisted: await storage.persisted() };
}

/** Asks the browser to keep the library when room is short. It may refuse, and says so. */
export function persistStorage(storage: StorageManager = navigator.storage): Promise<boolean> {
  return storage.persist();
}
