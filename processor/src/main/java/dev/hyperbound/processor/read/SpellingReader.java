package dev.hyperbound.processor.read;

import dev.hyperbound.JsonList;
import dev.hyperbound.Separator;
import dev.hyperbound.WireBoolean;
import dev.hyperbound.processor.model.NameEquality;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.read.TypeReader.Spelling;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.runtime.Text;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads {@code @WireBoolean}, {@code @Separator} and {@code @JsonList}. */
final class SpellingReader {
    private static final Separation COMMA = Separation.of(",");

    private final Reading reading;
    private final TextReader texts;

    SpellingReader(Reading reading, Hierarchy hierarchy) {
        this.reading = reading;
        this.texts = new TextReader(reading);
        for (TypeElement type : hierarchy.interfaces()) {
            checkBoolean(WrittenAnnotation.on(type, WireBoolean.class));
        }
    }

    /**
     * The spelling of a parameter's values. Of several {@code @WireBoolean} the nearest counts: the method's, the
     * stub's, that of the interface that declares the method or of its parents, that of the stub's other parents.
     */
    Spelling read(NamedElement subject, Accessor accessor) {
        Optional<WrittenAnnotation> own = WrittenAnnotation.on(accessor.method(), WireBoolean.class);
        checkBoolean(own);
        Optional<WrittenAnnotation> bool = own.isPresent() ? own : ofInterfaces(accessor.owner());
        Optional<Separation> separation = separation(subject, accessor);
        boolean json = WrittenAnnotation.on(accessor.method(), JsonList.class).isPresent();
        return new Spelling(
                bool.isPresent() ? bool.get().text("yes") : "true",
                bool.isPresent() ? bool.get().text("no") : "false",
                separation.orElse(COMMA),
                separation.isPresent(),
                json);
    }

    /** Reports annotations that the type of a parameter has no use for. */
    void checkUse(NamedElement subject, ValueType type) {
        if (!type.isBoolean()) {
            checkAbsent(WireBoolean.class, subject, type, Code.BOOLEAN_SPELLING_WITHOUT_BOOLEAN);
        }
        boolean isList = type.element() != type;
        if (!isList) {
            checkAbsent(JsonList.class, subject, type, Code.JSON_LIST_WITHOUT_LIST);
        }
        if (isList && !type.isJoined()) {
            checkAbsent(Separator.class, subject, type, Code.SEPARATOR_OF_JSON);
        } else if (!type.isJoined()) {
            checkAbsent(Separator.class, subject, type, Code.SEPARATOR_WITHOUT_ELEMENTS);
        }
    }

    private void checkAbsent(
            Class<? extends Annotation> annotationType, NamedElement subject, ValueType type, Code code) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(subject.element(), annotationType);
        if (annotation.isPresent()) {
            reading.add(Problem.of(code, annotation.get().position())
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type)));
        }
    }

    /** The {@code @WireBoolean} that counts for methods of an owner that have none themselves. */
    private Optional<WrittenAnnotation> ofInterfaces(TypeElement owner) {
        Optional<WrittenAnnotation> ofStub = WrittenAnnotation.on(reading.stub(), WireBoolean.class);
        if (ofStub.isPresent()) {
            return ofStub;
        }
        Optional<WrittenAnnotation> ofOwner = nearest(owner);
        return ofOwner.isPresent() ? ofOwner : nearest(reading.stub());
    }

    /** The annotation of an interface, of its parents, of theirs: by distance, then in declaration order. */
    private static Optional<WrittenAnnotation> nearest(TypeElement type) {
        Set<String> seen = new HashSet<>();
        List<TypeElement> level = List.of(type);
        while (!level.isEmpty()) {
            List<TypeElement> next = new ArrayList<>();
            for (TypeElement at : level) {
                Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(at, WireBoolean.class);
                if (annotation.isPresent()) {
                    return annotation;
                }
                for (TypeElement parent : DeclaredTypes.parents(at)) {
                    if (seen.add(parent.getQualifiedName().toString())) {
                        next.add(parent);
                    }
                }
            }
            level = next;
        }
        return Optional.empty();
    }

    private void checkBoolean(Optional<WrittenAnnotation> annotation) {
        if (annotation.isPresent()) {
            checkBoolean(annotation.get());
        }
    }

    private void checkBoolean(WrittenAnnotation annotation) {
        String yes = annotation.text("yes");
        String no = annotation.text("no");
        boolean fitYes = texts.checkCharacters("spelling of true", yes, annotation.position("yes"));
        boolean fitNo = texts.checkCharacters("spelling of false", no, annotation.position("no"));
        if (!fitYes || !fitNo) {
            return;
        }
        String how = yes.isBlank() || no.isBlank()
                ? "as nothing"
                : !yes.strip().equals(yes) || !no.strip().equals(no)
                        ? "with blanks around"
                        : NameEquality.folded(yes).equals(NameEquality.folded(no)) ? "alike" : "";
        if (!how.isEmpty()) {
            reading.add(Problem.of(Code.ILLEGAL_BOOLEAN_SPELLING, annotation.position())
                    .words("how", how)
                    .words("found", Text.quote(yes) + " and " + Text.quote(no)));
        }
    }

    /** The separator that counts; none if the one that is given can't be one. */
    private Optional<Separation> separation(NamedElement subject, Accessor accessor) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(accessor.method(), Separator.class);
        return annotation.isPresent() ? separation(subject, annotation.get()) : Optional.of(COMMA);
    }

    private Optional<Separation> separation(NamedElement subject, WrittenAnnotation annotation) {
        String text = annotation.text("value");
        if (!texts.checkCharacters("separator of '" + subject.name() + "'", text, annotation.position("value"))) {
            return Optional.empty();
        }
        boolean isBlank = text.isBlank() && !text.equals(" ");
        if (isBlank || holdsPartOfValue(text)) {
            reading.add(Problem.of(Code.ILLEGAL_SEPARATOR, annotation.position("value"))
                    .named("name", subject.name())
                    .quoted("found", text));
            return Optional.empty();
        }
        return Optional.of(new Separation(text, annotation.flag("blanks")));
    }

    private static boolean holdsPartOfValue(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isLetterOrDigit(point) || ".+-".indexOf(point) >= 0) {
                return true;
            }
            at += Character.charCount(point);
        }
        return false;
    }
}
