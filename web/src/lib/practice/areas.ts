// What there is to practise, by area of the framework: a hundred tasks in one list would be a wall.
import type { Course, Framework } from '$lib/learning/content';
import type { PracticeState } from '$lib/learning/progress';

export interface Task {
  scenario: string;
  lesson: string;
  title: string;
}

export interface Area {
  id: string;
  name: Framework['areas'][number]['name'];
  tasks: Task[];
}

/** The areas that have something, each task once, in the order of the framework and of the courses. */
export function practiceAreas(framework: Framework, courses: Course[]): Area[] {
  const seen = new Set<string>();
  const tasks = [...courses]
    .sort((a, b) => a.number - b.number)
    .flatMap((course) =>
      course.lessons.flatMap((lesson) => {
        if (!lesson.scenario || seen.has(lesson.scenario)) return [];
        seen.add(lesson.scenario);
        return [{ scenario: lesson.scenario, lesson: `${course.id}/${lesson.id}`, title: lesson.title }];
      })
    );
  return framework.areas
    .map(({ id, name }) => ({ id, name, tasks: tasks.filter((task) => areaOf(task.scenario) === id) }))
    .filter(({ tasks }) => tasks.length);
}

/** `safety` of `safety.calls/fake-courier`. */
export const areaOf = (scenario: string): string => scenario.split('.')[0] ?? '';

export const masteredIn = (area: Area, practice: Map<string, PracticeState>): number =>
  area.tasks.filter(({ scenario }) => practice.get(scenario)?.mastered).length;
