package dev.hyperbound.processor.read;

import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    private final AccessorNames names;
    private final List<Accessor> accessors = new ArrayList<>();
    private boolean compilable = true;

    MemberReader(Reading reading, Hierarchy hierarchy) {
        this.reading = reading;
        this.hierarchy = hierarchy;
        this.order = new InheritedOrder(reading);
        this.names = new AccessorNames(reading);
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
            names.checkBody(declarations.get(0));
            return;
        }
        ExecutableElement method = abstracts.get(0);
        switch (names.judge(method)) {
            case REJECTED_BY_COMPILER -> compilable = false;
            case IMPLEMENTED -> {}
            case TAKEN -> {
                if (method.getParameters().isEmpty()) {
                    add(method, abstracts); // by any other name it would be a parameter: rules may read it
                }
            }
            case FREE -> add(method, abstracts);
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

    private void add(ExecutableElement method, List<ExecutableElement> declarations) {
        if (hasShape(method) && agree(declarations)) {
            Accessor accessor = new Accessor(method, hierarchy.returnType(method));
            order.check(accessor);
            accessors.add(accessor);
        }
    }

    private boolean hasShape(ExecutableElement method) {
        boolean inherited = !Accessor.ownerOf(method).equals(reading.stub());
        boolean arguments = !method.getParameters().isEmpty();
        boolean generic = !method.getTypeParameters().isEmpty();
        boolean exceptions = !method.getThrownTypes().isEmpty();
        if (inherited && (arguments || generic || exceptions)) {
            String reason = arguments
                    ? "a parameter's method takes no arguments"
                    : generic ? "a parameter's method has no type parameters" : "a parameter's method throws nothing";
            TypeElement parent = Accessor.ownerOf(method);
            reading.add(Problem.of(Code.INHERITED_NOT_A_PARAMETER, ElementPosition.of(reading.stub()))
                    .with("method", signature(method))
                    .with("name", method.getSimpleName().toString())
                    .with("type", TypeNames.of(reading.stub()))
                    .with("parent", TypeNames.of(parent))
                    .words("reason", reason));
            return false;
        }
        if (arguments) {
            report(Code.METHOD_WITH_ARGUMENTS, method);
        }
        if (generic) {
            report(Code.GENERIC_METHOD, method);
        }
        if (exceptions) {
            report(Code.METHOD_THAT_THROWS, method);
        }
        return !arguments && !generic && !exceptions;
    }

    private void report(Code code, ExecutableElement method) {
        reading.add(Problem.of(code, ElementPosition.of(method)).with("method", signature(method)));
    }

    private boolean agree(List<ExecutableElement> declarations) {
        ExecutableElement first = declarations.get(0);
        for (ExecutableElement second : declarations.subList(1, declarations.size())) {
            if (!areAlike(first, second)) {
                reportDisagreement(first, second);
                return false;
            }
        }
        return true;
    }

    private boolean areAlike(ExecutableElement first, ExecutableElement second) {
        return AnnotationContent.of(first).equals(AnnotationContent.of(second))
                && reading.types().isSameType(hierarchy.returnType(first), hierarchy.returnType(second));
    }

    private void reportDisagreement(ExecutableElement first, ExecutableElement second) {
        reading.add(Problem.of(Code.PARENTS_DISAGREE, ElementPosition.of(reading.stub()))
                .with("first", TypeNames.of(Accessor.ownerOf(first)))
                .with("second", TypeNames.of(Accessor.ownerOf(second)))
                .with("name", first.getSimpleName().toString())
                .with("type", TypeNames.of(reading.stub()))
                .declared(Label.BECAUSE, ElementPosition.of(first))
                .declared(Label.BECAUSE, ElementPosition.of(second)));
    }

    private static String signature(ExecutableElement method) {
        return method.getParameters().stream()
                .map(argument -> TypeNames.of(argument.asType()))
                .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
    }
}
