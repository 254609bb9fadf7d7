import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import Alert from '@spectrum-icons/workflow/Alert';
import AlertCircleFilled from '@spectrum-icons/workflow/AlertCircleFilled';
import type { ReactNode } from 'react';
import type { Fix, Problem } from '../lint/problem';
import { showMessage, text } from '../texts/text';
import type { Found } from './useProblems';
import './ProblemList.css';

export interface ProblemListProps {
  id: string;
  found: Found | undefined;
  /** What keeps one from saving, where that is to be said. */
  children: ReactNode;
  onGo(problem: Problem): void;
  onFix(problem: Problem, fix: Fix): void;
}

/** The id of the first fix of a problem, by the problem's place in the list. */
export const fixId = (id: string, index: number) => `${id}-${index}`;

/** What is wrong with the code and how to mend it, below the editor. The count is read out when it changes. */
export function ProblemList({ id, found, children, onGo, onFix }: ProblemListProps) {
  const problems = found?.problems ?? [];
  return (
    <section className="problems" aria-label={text('codeEditor.problems')}>
      <p role="status" className="problems-count">
        {found && <Count problems={problems} />}
      </p>
      {children}
      {problems.length > 0 && (
        <ul>
          {problems.map((problem, index) => (
            <ProblemItem
              key={`${problem.rule} ${problem.from}`}
              id={fixId(id, index)}
              problem={problem}
              onGo={() => onGo(problem)}
              onFix={(fix) => onFix(problem, fix)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Count({ problems }: { problems: readonly Problem[] }) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return <span>{text('codeEditor.problems.none')}</span>;
  return (
    <>
      {errors > 0 && <span>{text('codeEditor.errors', { number: errors })}</span>}
      {warnings > 0 && <span>{text('codeEditor.warnings', { number: warnings })}</span>}
    </>
  );
}

interface ProblemItemProps {
  id: string;
  problem: Problem;
  onGo(): void;
  onFix(fix: Fix): void;
}

function ProblemItem({ id, problem, onGo, onFix }: ProblemItemProps) {
  const { severity, line, message, fixes } = problem;
  const isError = severity === 'error';
  return (
    <li className={`problem problem-${severity}`}>
      <span className="problem-severity">
        {/* A disc and a triangle: told apart without colors as well. */}
        {isError ? (
          <AlertCircleFilled size="S" color="negative" />
        ) : (
          <Alert size="S" color="notice" />
        )}
        <span className="hidden">{text(isError ? 'codeEditor.error' : 'codeEditor.warning')}</span>
      </span>
      <div className="problem-words">
        <ActionButton isQuiet onPress={onGo}>
          <Text>{text('codeEditor.line', { line })}</Text>
        </ActionButton>
        <span id={`${id}-reason`}>{showMessage(message)}</span>
      </div>
      {fixes.length > 0 && (
        <div className="problem-fixes">
          {fixes.map((fix, index) => (
            <ActionButton
              key={showMessage(fix.message)}
              {...(index === 0 ? { id } : {})}
              aria-describedby={`${id}-reason`}
              onPress={() => onFix(fix)}
            >
              <Text>{showMessage(fix.message)}</Text>
            </ActionButton>
          ))}
        </div>
      )}
    </li>
  );
}
