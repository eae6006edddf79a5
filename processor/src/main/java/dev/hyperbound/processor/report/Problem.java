package dev.hyperbound.processor.report;

import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.runtime.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that is wrong with a stub.
 *
 * @param summary one line, without the code
 * @param details labelled lines
 * @param mentions where the things were declared that the lines speak of
 */
public record Problem(Code code, Position position, String summary, List<Detail> details, List<Mention> mentions) {
    public Problem {
        details = List.copyOf(details);
        mentions = List.copyOf(mentions);
    }

    /** That a labelled line speaks of something that was declared elsewhere. */
    public record Mention(Label label, Position position) {}

    /** Starts a problem; its texts are those of the code. */
    public static Builder of(Code code, Position position) {
        return new Builder(code, position);
    }

    /** Fills the placeholders in a code's texts. */
    public static final class Builder {
        private final Code code;
        private final Position position;
        private final Map<String, String> values = new TreeMap<>();
        private final List<Mention> mentions = new ArrayList<>();

        private Builder(Code code, Position position) {
            this.code = code;
            this.position = position;
        }

        /** Fills a placeholder with a text of the author's: it is escaped and cut. */
        public Builder with(String placeholder, String text) {
            values.put(placeholder, Text.show(text));
            return this;
        }

        /** Fills a placeholder with a text of the author's in quotes, escaped and cut. */
        public Builder quoted(String placeholder, String text) {
            values.put(placeholder, Text.quote(text));
            return this;
        }

        /** Fills a placeholder with the name of a parameter or method, set off by quotes. */
        public Builder named(String placeholder, String name) {
            values.put(placeholder, "'" + Text.show(name) + "'");
            return this;
        }

        /** Fills a placeholder with a text that is made by this program and is fit to be printed as it is. */
        public Builder words(String placeholder, String text) {
            values.put(placeholder, text);
            return this;
        }

        /** Adds to a labelled line where something it speaks of was declared. */
        public Builder declared(Label label, Position at) {
            mentions.add(new Mention(label, at));
            return this;
        }

        /** The same for several things. */
        public Builder declared(Label label, List<Position> places) {
            places.forEach(at -> declared(label, at));
            return this;
        }

        /** The problem. Lines with a placeholder that was not filled are left out. */
        public Problem build() {
            return new Problem(code, position, code.summary(values), code.details(values), mentions);
        }
    }
}
