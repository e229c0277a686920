import { useEffect, useRef, type ReactElement } from "react";
import type { ExcelDocument } from "../stand-in/document/document";
import type { ShowDialog } from "../stand-in/transport/dialogs";
import { connect, type Connection } from "./connect";

interface AddInFrameProps {
  readonly page: string;
  /** Another number opens the page anew. */
  readonly visit?: number;
  readonly document: ExcelDocument;
  readonly language: string;
  readonly title: string;
  readonly isDark: boolean;
  readonly isHidden?: boolean;
  readonly onAnswer: (connection: Connection["standIn"]) => void;
  readonly onDialog: ShowDialog;
  readonly onConnection: (connection: Connection | null) => void;
}

/** A page of the add-in beside the workbook; another document or language opens it anew, as Excel would. */
export function AddInFrame(props: AddInFrameProps): ReactElement {
  const { page, visit, document, language, title, isDark, isHidden = false } = props;
  const place = useRef<HTMLDivElement>(null);
  const told = useRef(props);
  told.current = props;
  useEffect(() => {
    if (!place.current) return;
    const connection = connect(place.current, page, document, {
      language,
      title,
      onAnswer: (standIn) => told.current.onAnswer(standIn),
      onDialog: (dialog) => told.current.onDialog(dialog),
    });
    told.current.onConnection(connection);
    return () => {
      told.current.onConnection(null);
      connection.close();
    };
  }, [page, visit, document, language, title]);
  // A frame shows itself light or dark as its element says: so the pane learns of the theme, as from a web browser.
  return <div ref={place} className="add-in" hidden={isHidden} style={{ colorScheme: isDark ? "dark" : "light" }} />;
}
