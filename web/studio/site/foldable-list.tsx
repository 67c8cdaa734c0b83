import { t } from '../app/messages.tsx';
import { ServerText } from '../app/ui.tsx';

/** A collapsible list of what the server says. Long lists start collapsed. */
export function FoldableList({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="foldable" open={lines.length < 6}>
      <summary>{t('site.foldable', { title, count: lines.length })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <ServerText>{line}</ServerText>
          </li>
        ))}
      </ul>
    </details>
  );
}
