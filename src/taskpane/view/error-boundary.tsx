import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneText } from "../text/pane-text";

interface Props {
  readonly words: PaneText;
  readonly children: ReactNode;
}

/** Shows a sentence where a bug would have left a blank pane. React knows no other way than a class. */
export class ErrorBoundary extends Component<Props, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (this.state.failure === null) return children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {words.crashed.what} {this.state.failure}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => window.location.reload()}>{words.crashed.reload}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
