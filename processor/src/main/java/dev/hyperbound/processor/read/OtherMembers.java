package dev.hyperbound.processor.read;

import dev.hyperbound.Context;
import dev.hyperbound.Default;
import dev.hyperbound.Group;
import dev.hyperbound.Matches;
import dev.hyperbound.OneOf;
import dev.hyperbound.Range;
import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Rule;
import dev.hyperbound.Separator;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;
import dev.hyperbound.WireName;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Members that are no parameters: annotations on them would be ignored silently. */
final class OtherMembers {
    private static final List<Class<? extends Annotation>> OF_PARAMETERS = List.of(
            Context.class,
            Default.class,
            Group.class,
            Matches.class,
            OneOf.class,
            Range.class,
            RequiredWhen.class,
            Rule.class,
            Separator.class,
            Tunable.class,
            UsedWhen.class,
            WireBoolean.class,
            WireName.class);

    private OtherMembers() {}

    /** Reports annotations of parameters on a member that is none. */
    static void reportAnnotations(Reading reading, Element member) {
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            if (isOfParameters(mirror)) {
                report(
                        reading,
                        member,
                        TypeNames.of(mirror.getAnnotationType()),
                        ElementPosition.of(member, mirror, 0));
            } else if (WrittenAnnotation.isA(mirror, Rule.List.class)) {
                WrittenAnnotation.all(member, Rule.class, Rule.List.class)
                        .forEach(rule -> report(reading, member, "Rule", rule.position()));
            }
        }
    }

    private static boolean isOfParameters(AnnotationMirror mirror) {
        for (Class<? extends Annotation> type : OF_PARAMETERS) {
            if (WrittenAnnotation.isA(mirror, type)) {
                return true;
            }
        }
        return false;
    }

    private static void report(Reading reading, Element member, String annotation, Position position) {
        reading.add(Problem.of(Code.NOT_A_PARAMETER, position)
                .words("annotation", annotation)
                .with("name", name(member))
                .words("kind", kind(member)));
    }

    private static String name(Element member) {
        return member.getKind().isField() ? member.getSimpleName().toString() : member.getSimpleName() + "()";
    }

    private static String kind(Element member) {
        if (member.getKind().isField()) {
            return "a constant";
        }
        return member.getModifiers().contains(Modifier.STATIC)
                ? "a static method"
                : member.getModifiers().contains(Modifier.PRIVATE) ? "a private method" : "a default method";
    }
}
