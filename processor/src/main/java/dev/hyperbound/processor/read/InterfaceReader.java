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

    /** The stub with all parts of it that can be modelled. */
    Stub read(MemberReader members) {
        MissedComments missed = new MissedComments(reading);
        DescriptionReader descriptions = new DescriptionReader(reading, names(members.accessors()), missed);
        RuleReader rules = new RuleReader(reading, parameters(members.accessors(), descriptions));
        List<Parameter> parameters = rules.withConditions();
        List<StubRule> stubRules = rules.read(hierarchy.interfaces());
        List<Objective> objectives = reading.extent().isDocumented()
                ? new ObjectiveReader(reading, rules).read(hierarchy.interfaces())
                : List.of();
        StubDocumentation documentation = documentation(descriptions);
        StubInterface declaration = declaration(members.others(), parameters);
        missed.report();
        return new Stub(declaration, documentation, parameters, stubRules, objectives);
    }

    private List<ReadParameter> parameters(List<Accessor> accessors, DescriptionReader descriptions) {
        ParameterReader reader = new ParameterReader(reading, hierarchy, descriptions);
        List<ReadParameter> read = new ArrayList<>();
        List<DeclaredNames> names = new ArrayList<>();
        for (Accessor accessor : accessors) {
            ReadParameter parameter = reader.read(accessor);
            read.add(parameter);
            names.add(parameter.names());
        }
        reading.members().add(new NameSpace(NameSpace.Kind.PARAMETERS, TypeNames.of(reading.stub()), names));
        return read;
    }

    private StubDocumentation documentation(DescriptionReader descriptions) {
        TypeElement type = reading.stub();
        WrittenAnnotation algorithm =
                WrittenAnnotation.on(type, Algorithm.class).orElseThrow();
        String name = new AlgorithmName(reading, algorithm).read();
        String title = title(algorithm);
        return reading.extent().isDocumented()
                ? new StubDocumentation(
                        name,
                        title,
                        texts.notBlank(algorithm, "reference", "reference of the algorithm"),
                        descriptions.read(type),
                        Deprecations.of(reading.elements(), type))
                : new StubDocumentation(name, title, Optional.empty(), Description.NONE, Optional.empty());
    }

    /** What only classes and pages ask for is left out where nobody writes them. */
    private StubInterface declaration(List<String> otherMembers, List<Parameter> parameters) {
        TypeElement type = reading.stub();
        JavaClass javaClass = reading.javaClass(type);
        boolean isDocumented = reading.extent().isDocumented();
        return new StubInterface(
                javaClass,
                ShapeReader.read(type),
                isDocumented ? reading.members().all(otherMembers) : StubMembers.NONE,
                isDocumented ? new NeighbourReader(reading).read(javaClass) : Neighbours.NONE,
                isDocumented ? new Lints(reading).of(parameters) : List.of(),
                ElementPosition.of(type));
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
}
