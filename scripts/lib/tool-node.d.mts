export function toolNode(): string;
export function isAtLeast(version: string, wanted: readonly [major: number, minor: number]): boolean;
