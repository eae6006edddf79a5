package dev.hyperbound.processor.read;

import dev.hyperbound.Algorithm;
import dev.hyperbound.processor.model.DeclaredNames;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.NameSpace;
import dev.hyperbound.processor.model.Neighbours;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.SnakeCase;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubDocumentation;
import dev.hyperbound.processor.model.StubInterface;
import dev.hyperbound.processor.model.StubMembers;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.report.ElementPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads an interface that is a stub by its shape, and everything in it. */
final class InterfaceReader {
    private final Reading reading;
    private final Hierarchy hierarchy;
    private final TextReader texts;

    InterfaceReader(Reading reading, Hierarchy hierarchy) {
        this.reading = reading;
        this.hierarchy = hierarchy;
        this.texts = new TextReader(reading);
    }

    /** The stub with all parts of it that can be modelled; none if the compiler reports an error in it anyway. */
    Optional<Stub> read() {
        TypeElement type = reading.stub();
        WrittenAnnotation algorithm =
                WrittenAnnotation.on(type, Algorithm.class).orElseThrow();
        MemberReader members = new MemberReader(reading, hierarchy);
        List<Accessor> accessors = members.accessors();
        MissedComments missed = new MissedComments(reading);
        DescriptionReader descriptions = new DescriptionReader(reading, names(accessors), missed);
        ParameterReader reader = new ParameterReader(reading, hierarchy, descriptions);
        List<ReadParameter> read = new ArrayList<>();
        List<DeclaredNames> names = new ArrayList<>();
        for (Accessor accessor : accessors) {
            ReadParameter parameter = reader.read(accessor);
            read.add(parameter);
            names.add(parameter.names());
        }
        reading.members().add(new NameSpace(NameSpace.Kind.PARAMETERS, TypeNames.of(type), names));
        RuleReader rules = new RuleReader(reading, read);
        List<Parameter> parameters = rules.withConditions();
        List<StubRule> stubRules = rules.read(hierarchy.interfaces());
        String name = new AlgorithmName(reading, algorithm).read();
        if (!reading.extent().isDocumented()) {
            return members.isCompilable()
                    ? Optional.of(undocumented(name, title(algorithm), parameters, stubRules))
                    : Optional.empty();
        }
        List<Objective> objectives = new ObjectiveReader(reading, rules).read(hierarchy.interfaces());
        StubDocumentation documentation = new StubDocumentation(
                name,
                title(algorithm),
                texts.notBlank(algorithm, "reference", "reference of the algorithm"),
                descriptions.read(type),
                Deprecations.of(reading.elements(), type));
        JavaClass javaClass = reading.javaClass(type);
        StubInterface declaration = new StubInterface(
                javaClass,
                isPublic(type),
                reading.members().all(members.others()),
                new NeighbourReader(reading).read(javaClass),
                new Lints(reading).of(parameters),
                ElementPosition.of(type));
        missed.report();
        return members.isCompilable()
                ? Optional.of(new Stub(declaration, documentation, parameters, stubRules, objectives))
                : Optional.empty();
    }

    /** The stub for who neither writes classes nor pages. */
    private Stub undocumented(String name, String title, List<Parameter> parameters, List<StubRule> rules) {
        StubDocumentation documentation =
                new StubDocumentation(name, title, Optional.empty(), Description.NONE, Optional.empty());
        TypeElement type = reading.stub();
        StubInterface declaration = new StubInterface(
                reading.javaClass(type),
                isPublic(type),
                StubMembers.NONE,
                Neighbours.NONE,
                List.of(),
                ElementPosition.of(type));
        return new Stub(declaration, documentation, parameters, rules, List.of());
    }

    private static List<String> names(List<Accessor> accessors) {
        List<String> names = new ArrayList<>();
        for (Accessor accessor : accessors) {
            names.add(accessor.name());
        }
        return names;
    }

    private String title(WrittenAnnotation algorithm) {
        Optional<String> given = texts.notBlank(algorithm, "title", "title of the algorithm");
        return given.isPresent()
                ? given.get()
                : SnakeCase.words(reading.stub().getSimpleName().toString());
    }

    private static boolean isPublic(TypeElement type) {
        for (TypeElement at : DeclaredTypes.outwards(type)) {
            if (!at.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
