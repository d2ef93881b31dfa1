import type { Department } from '../../domain/department.js';
import type { JoinRequest } from '../../domain/join-request.js';
import { departmentTree } from '../../domain/rules/department-tree.js';
import type { DepartmentTree } from '../../domain/rules/department-tree.js';
import { memberEditor } from '../../locales/en/member-editor.js';
import { pickers } from '../../locales/en/pickers.js';
import { wordsFor } from '../../locales/registry.js';
import { departmentsQuery } from '../../state/departments.js';
import { locationsQuery } from '../../state/members.js';
import { positionsQuery } from '../../state/positions.js';
import { QueryController } from '../../state/query-controller.js';
import type { Session } from '../../state/session.js';
import type { EditorView } from '../member-editor/field-view.js';
import type { Field } from '../member-editor/fields.js';
import { Combobox } from '../ui/combobox.js';
import { DepartmentPicker } from '../ui/department-picker.js';
import type { PeopleHost, PeopleList } from '../ui/people-list.js';
import type { WordsController } from '../ui/words-controller.js';
import { JoinAs } from './join-as.js';
import { answerFields } from './request-text.js';
import type { QueueWords } from './words.js';

/** The organisation's departments, positions and places, for reading what people filled in and for setting it on the way. */
export class QueueFields {
  readonly joinAs: JoinAs;
  readonly #words: WordsController<QueueWords>;
  readonly #departments: QueryController<readonly Department[]>;
  readonly #positions;
  readonly #locations;
  readonly #combos: EditorView['combos'];
  readonly #picker: DepartmentPicker;
  #list: readonly Department[] | undefined;
  #tree: DepartmentTree | undefined;

  constructor(host: PeopleHost, { sessions, announcer }: PeopleList<JoinRequest>, words: WordsController<QueueWords>) {
    this.#words = words;
    this.joinAs = new JoinAs(host, announcer);
    this.#departments = new QueryController(host, sessions, (session) =>
      session.ready.capabilities.departments && session.can('departments.read') ? departmentsQuery(session) : undefined);
    this.#positions = new QueryController(host, sessions, (session) =>
      session.ready.capabilities.positions ? positionsQuery(session) : undefined);
    this.#locations = new QueryController(host, sessions, (session) =>
      session.client.members.locations && session.can('members.update') ? locationsQuery(session) : undefined);
    this.#combos = {
      positionId: new Combobox(host, 'field-positionId', announcer), location: new Combobox(host, 'field-location', announcer),
    };
    this.#picker = new DepartmentPicker(host, 'department-picker', announcer);
  }

  /** Somebody else is looked at: what hangs open belongs to the one before. */
  hide(): void {
    for (const one of [this.#picker, this.#combos.positionId, this.#combos.location]) one.hide();
  }

  /** The fields that a joiner can have filled in. */
  fieldsOf(request: JoinRequest, session: Session): readonly Field[] {
    return answerFields({ words: this.#words.common }, session, request);
  }

  /** Those of them that can be set on the way. */
  settable(fields: readonly Field[], session: Session): readonly Field[] {
    const { editable } = session.ready.capabilities.members;
    return fields.filter(({ key }) => key !== 'roles' && editable.includes(key)).map((field) => ({ ...field, lock: undefined }));
  }

  /** What one person's fields are drawn from. */
  view(request: JoinRequest, session: Session): EditorView {
    const { common: words, format, lang } = this.#words;
    const { ready } = session;
    const { departments, positions } = ready.capabilities;
    if (this.#departments.data !== this.#list) {
      this.#list = this.#departments.data;
      this.#tree = this.#list && departmentTree(this.#list);
    }
    return this.joinAs.view(request, session, {
      words, format, ready, editor: wordsFor('memberEditor', memberEditor, lang), pickers: wordsFor('pickers', pickers, lang),
      tree: this.#tree, positions: this.#positions.data, locations: this.#locations.data ?? [],
      combos: this.#combos, picker: this.#picker,
      createsPositions: positions !== false && positions.write && session.can('positions.write') && session.client.positions?.create !== undefined,
      manyDepartments: departments !== false && departments.perMember === 'many',
    });
  }
}
