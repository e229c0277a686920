/** A row that has figures, with the name it goes by. */
export interface FigureRow {
  readonly row: number;
  readonly name: string;
  readonly isTotal: boolean;
}
