import type { MetricLadder } from './library-role.ts';

const ASKS: Record<MetricLadder['unit'], string> = {
  percent: 'what percentage?',
  currency: 'how much?',
  count: 'how many?',
  users: 'how many people?',
  days: 'how many days?',
};

/** Asks the owner for their own number: "Team size: how many?" */
export const metricQuestion = ({ measure, unit }: MetricLadder): string => `${measure}: ${ASKS[unit]}`;
