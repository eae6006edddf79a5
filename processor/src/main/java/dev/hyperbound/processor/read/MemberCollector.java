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
import dev.hyperbound.processor.model.DeclaredMethod;
import dev.hyperbound.processor.model.Disagreement;
import dev.hyperbound.processor.model.MisplacedAnnotation;
import dev.hyperbound.processor.model.NameSpace;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.StubMembers;
import dev.hyperbound.processor.report.ElementPosition;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Collects what stands in a stub and around it, for checks that ask about names, methods and stray annotations. */
final class MemberCollector {
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

    private final List<NameSpace> nameSpaces = new ArrayList<>();
    private final List<MisplacedAnnotation> misplaced = new ArrayList<>();
    private final List<DeclaredMethod> methods = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    /** Adds names that have to differ from each other. */
    void add(NameSpace names) {
        nameSpaces.add(names);
    }

    /** Adds an instance method. */
    void add(DeclaredMethod method) {
        methods.add(method);
    }

    /** Adds two declarations of a method that say different things. */
    void add(Disagreement disagreement) {
        disagreements.add(disagreement);
    }

    /** Adds the annotations of parameters on a member that is none. */
    void addMisplaced(Element member) {
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            if (isOfParameters(mirror)) {
                String annotation = TypeNames.of(mirror.getAnnotationType());
                misplaced.add(misplaced(member, annotation, ElementPosition.of(member, mirror, 0)));
            } else if (WrittenAnnotation.isA(mirror, Rule.List.class)) {
                for (WrittenAnnotation rule : WrittenAnnotation.all(member, Rule.class, Rule.List.class)) {
                    misplaced.add(misplaced(member, "Rule", rule.position()));
                }
            }
        }
    }

    /**
     * Everything that was collected.
     *
     * @param others names of members that are no parameters
     */
    StubMembers all(List<String> others) {
        return new StubMembers(nameSpaces, others, misplaced, methods, disagreements);
    }

    private static boolean isOfParameters(AnnotationMirror mirror) {
        for (Class<? extends Annotation> type : OF_PARAMETERS) {
            if (WrittenAnnotation.isA(mirror, type)) {
                return true;
            }
        }
        return false;
    }

    private static MisplacedAnnotation misplaced(Element member, String annotation, Position position) {
        return new MisplacedAnnotation(annotation, member.getSimpleName().toString(), kind(member), position);
    }

    private static MisplacedAnnotation.Kind kind(Element member) {
        if (member.getKind().isField()) {
            return MisplacedAnnotation.Kind.CONSTANT;
        }
        if (member.getModifiers().contains(Modifier.STATIC)) {
            return MisplacedAnnotation.Kind.STATIC_METHOD;
        }
        return member.getModifiers().contains(Modifier.PRIVATE)
                ? MisplacedAnnotation.Kind.PRIVATE_METHOD
                : MisplacedAnnotation.Kind.DEFAULT_METHOD;
    }
}
