/** Who of all pages of a site sends what is stored. */
export interface Role {
  /** Applies for it, or goes on to. */
  apply(): void;
  /** Gives it up, and no longer applies. */
  resign(): void;
}
