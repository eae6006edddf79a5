package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.DeclaredMethod;
import dev.hyperbound.processor.model.Disagreement;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Tells the methods of parameters from everything else in a stub and its parents. */
final class MemberReader {
    private final Reading reading;
    private final Hierarchy hierarchy;
    private final InheritedOrder order;
    private final MethodReader methods;
    private final List<Accessor> accessors = new ArrayList<>();
    private boolean compilable = true;

    MemberReader(Reading reading, Hierarchy hierarchy) {
        this.reading = reading;
        this.hierarchy = hierarchy;
        this.order = new InheritedOrder(reading);
        this.methods = new MethodReader(reading);
        for (TypeElement type : hierarchy.interfaces()) {
            checkOthers(type);
        }
        for (List<ExecutableElement> declarations : hierarchy.methods()) {
            read(declarations);
        }
    }

    /** The methods of parameters. */
    List<Accessor> accessors() {
        return List.copyOf(accessors);
    }

    /** The names of constants and of default and static methods. */
    List<String> others() {
        List<String> others = new ArrayList<>();
        for (TypeElement type : hierarchy.interfaces()) {
            for (Element member : type.getEnclosedElements()) {
                String name = member.getSimpleName().toString();
                if (isOther(member) && !others.contains(name)) {
                    others.add(name);
                }
            }
        }
        return others;
    }

    /** Whether there is nothing among them that the compiler itself rejects. */
    boolean isCompilable() {
        return compilable;
    }

    private void checkOthers(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (isOther(member)) {
                reading.members().addMisplaced(member);
            }
        }
    }

    private static boolean isOther(Element member) {
        return member.getKind().isField()
                || (member.getKind() == ElementKind.METHOD
                        && !member.getModifiers().contains(Modifier.ABSTRACT));
    }

    private void read(List<ExecutableElement> declarations) {
        List<ExecutableElement> abstracts = abstracts(declarations);
        if (abstracts.isEmpty()) {
            reading.members().add(methods.read(declarations.get(0)));
            return;
        }
        ExecutableElement first = abstracts.get(0);
        DeclaredMethod method = methods.read(first);
        if (method.isFinalInObject()) {
            compilable = false;
        } else if (!method.isImplementedByObject()) {
            reading.members().add(method);
            if (method.isPlain() && agree(method, abstracts)) {
                add(new Accessor(first, hierarchy.returnType(first)));
            }
        }
    }

    private static List<ExecutableElement> abstracts(List<ExecutableElement> declarations) {
        List<ExecutableElement> abstracts = new ArrayList<>();
        for (ExecutableElement method : declarations) {
            if (method.getModifiers().contains(Modifier.ABSTRACT)) {
                abstracts.add(method);
            }
        }
        return abstracts;
    }

    private void add(Accessor accessor) {
        order.check(accessor);
        accessors.add(accessor);
    }

    private boolean agree(DeclaredMethod method, List<ExecutableElement> declarations) {
        ExecutableElement first = declarations.get(0);
        for (ExecutableElement second : declarations.subList(1, declarations.size())) {
            if (!areAlike(first, second)) {
                reading.members().add(new Disagreement(method, methods.read(second)));
                return false;
            }
        }
        return true;
    }

    private boolean areAlike(ExecutableElement first, ExecutableElement second) {
        return AnnotationContent.of(first).equals(AnnotationContent.of(second))
                && reading.types().isSameType(hierarchy.returnType(first), hierarchy.returnType(second));
    }
}
