package dev.hyperbound.processor.docs.html;

import java.util.Optional;

/**
 * A part of a line of a description as the page shows it.
 *
 * @param anchor the place that it leads to, if it leads anywhere else
 */
public record Fragment(String text, Style style, Optional<String> anchor) {
    /** How it stands out. */
    public enum Style {
        PLAIN,
        EMPHASIZED,
        STRONG,
        CODE
    }

    /** A part that leads nowhere. */
    Fragment(String text, Style style) {
        this(text, style, Optional.empty());
    }

    public boolean isPlain() {
        return style == Style.PLAIN;
    }

    public boolean isEmphasized() {
        return style == Style.EMPHASIZED;
    }

    public boolean isStrong() {
        return style == Style.STRONG;
    }
}
