/**
 * A field of a row, saved by itself: the label, the field, and, when two devices wrote different
 * words, the choice between them. A screen names the row and the field; nothing else is wired.
 */
import { edit, settle } from '../commands/write.js';
import { Choice, DateField, Select, Switch, TextArea, TextField } from '../parts/fields.jsx';
import { KeptBoth } from '../parts/keptBoth.jsx';

/** @typedef {Record<string, any>} Row */

/**
 * @typedef {object} RowField
 * @property {Row} row
 * @property {string} field the wire name of the field
 * @property {string} label
 * @property {string} [help]
 * @property {boolean} [labelHidden] said to screen readers only: the eye has just read the question
 */

/** @param {Row} row @param {string} field */
const saving = (row, field) => (/** @type {any} */ value) => edit(row.noun, row.id, { [field]: value }, row.version);

/**
 * Free text. `lines` makes it a taller box; without it it is one line.
 * @param {RowField & {lines?: number, type?: 'text' | 'tel' | 'email' | 'url', max?: number}} props
 */
export function RowText({ row, field, label, help, labelHidden, lines, type = 'text', max }) {
  const shared = { label, help, labelHidden, value: row[field] ?? '', onSave: saving(row, field) };
  return (
    <>
      {lines ? <TextArea {...shared} rows={lines} max={max} /> : <TextField {...shared} type={type} />}
      <KeptBoth
        row={row}
        field={field}
        label={label}
        onSettle={(/** @type {string} */ text) => settle(row.noun, row.id, field, text)}
      />
    </>
  );
}

/** @param {RowField} props */
export function RowDay({ row, field, ...told }) {
  return <DateField {...told} value={row[field]} onSave={saving(row, field)} />;
}

/**
 * One of several, all of them shown.
 * @param {RowField & {options: {value: string, label: string, help?: string}[]}} props
 */
export function RowChoice({ row, field, ...told }) {
  return <Choice {...told} value={row[field] ?? ''} onSave={saving(row, field)} />;
}

/**
 * One of many, or none: the empty value is saved as null.
 * @param {RowField & {options: {value: string, label: string}[], none: string}} props none is what
 *   choosing nothing is called
 */
export function RowSelect({ row, field, none, ...told }) {
  const save = saving(row, field);
  return (
    <Select {...told} empty={none} value={row[field] ?? ''} onSave={(/** @type {string} */ value) => save(value || null)} />
  );
}

/** @param {RowField} props */
export function RowSwitch({ row, field, ...told }) {
  return <Switch {...told} value={Boolean(row[field])} onSave={saving(row, field)} />;
}
