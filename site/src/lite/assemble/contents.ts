/** A notebook's file. */
interface NotebookFile {
  name: string;
  text: Buffer;
}

/** A time that is the same in every build: the digests of files tell versions apart. */
const WHEN = '2000-01-01T00:00:00Z';

/** The list of the files in the site's folder, as Jupyter's contents API has it. */
export function contentsOf(files: readonly NotebookFile[]): object {
  const content = files.map(({ name, text }) => ({
    name,
    path: name,
    type: 'notebook',
    format: null,
    content: null,
    mimetype: null,
    size: text.length,
    created: WHEN,
    last_modified: WHEN,
    writable: true,
  }));
  return {
    name: '',
    path: '',
    type: 'directory',
    format: 'json',
    content,
    mimetype: null,
    size: null,
    created: WHEN,
    last_modified: WHEN,
    writable: true,
  };
}
