package dev.hyperbound.processor.read;

import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.runtime.Text;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Comments that the documents of a stub lack, or will lack when it is compiled alone. Each kind is told once a stub. */
final class MissedComments {
    private static final int SHOWN = 3;

    private final Reading reading;
    private final Set<Element> elsewhere = new LinkedHashSet<>();
    private Optional<Element> unread = Optional.empty();

    MissedComments(Reading reading) {
        this.reading = reading;
    }

    /** A comment was read: of another file, it is gone with its source. */
    void found(Element element) {
        Optional<TypeElement> owner = DeclaredTypes.element(element.getEnclosingElement());
        if (owner.isPresent() && reading.isElsewhere(owner.get())) {
            elsewhere.add(element);
        }
    }

    /** There was none to read. */
    void notFound(Element element) {
        if (unread.isEmpty() && reading.comments().isMarkdownUnread(element)) {
            unread = Optional.of(element);
        }
    }

    void report() {
        if (!elsewhere.isEmpty()) {
            reading.add(Problem.of(Code.COMMENTS_LOST, ElementPosition.of(reading.stub()))
                    .with("type", TypeNames.of(reading.stub()))
                    .words("found", names()));
        }
        if (unread.isPresent()) {
            reading.add(Problem.of(Code.MARKDOWN_UNREAD, ElementPosition.of(unread.get()))
                    .with("type", TypeNames.of(reading.stub())));
        }
    }

    /** The first of them: {@code the comments of Parent.epochs, Kind.ONE and 3 more}. */
    private String names() {
        StringJoiner names = new StringJoiner(", ");
        int count = 0;
        for (Element element : elsewhere) {
            if (count < SHOWN) {
                Element owner = Objects.requireNonNull(element.getEnclosingElement(), "members have an owner");
                names.add(Text.show(TypeNames.of(owner) + "." + element.getSimpleName()));
            }
            count++;
        }
        String more = count > SHOWN ? " and " + (count - SHOWN) + " more" : "";
        return "the comments of " + names + more;
    }
}
