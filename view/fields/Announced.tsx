import { useState } from 'react';

interface Announcement {
  words: string;
  /** Tells the same words from those before. */
  time: number;
}

/** What was announced last, and the function that announces: the same words, too, as often as they are said. */
export function useAnnouncement(): [Announcement, (words: string) => void] {
  const [said, setSaid] = useState<Announcement>({ words: '', time: 0 });
  return [said, (words) => setSaid(({ time }) => ({ words, time: time + 1 }))];
}

/** For assistive technology alone. */
export function Announced({ said: { words, time } }: { said: Announcement }) {
  return (
    <div role="status" className="hidden">
      {/* An element in the place of another is news to a live region, whatever it says. */}
      <span key={time}>{words}</span>
    </div>
  );
}
