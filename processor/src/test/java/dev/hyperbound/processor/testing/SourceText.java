package dev.hyperbound.processor.testing;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source for the compiler that is no file. */
public final class SourceText extends SimpleJavaFileObject {
    private final String text;

    /**
     * Makes a source.
     *
     * @param type the name of its top-level type, with its package
     */
    public SourceText(String type, String text) {
        super(URI.create("string:///" + type.replace('.', '/') + ".java"), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
