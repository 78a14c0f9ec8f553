declare global {
  interface Navigator {
    /** Not in every browser: https://wicg.github.io/netinfo/ */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Whether somebody has asked the browser to load as little as it can. */
export function savesData(): boolean {
  return navigator.connection?.saveData === true;
}
