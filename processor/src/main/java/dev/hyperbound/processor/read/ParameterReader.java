package dev.hyperbound.processor.read;

import dev.hyperbound.Context;
import dev.hyperbound.Default;
import dev.hyperbound.Group;
import dev.hyperbound.Secret;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.DeclaredNames;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ParameterDocumentation;
import dev.hyperbound.processor.model.ParameterValues;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.SnakeCase;
import dev.hyperbound.processor.model.Usage;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.read.TypeReader.Spelling;
import dev.hyperbound.processor.read.TypeReader.TypeUse;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Reads a parameter, all but its conditions: those need the other parameters. */
final class ParameterReader {
    private final Reading reading;
    private final DescriptionReader descriptions;
    private final WireNameReader wireNames;
    private final SpellingReader spellings;
    private final ConstraintReader constraints;
    private final TypeReader types;
    private final DefaultReader defaults;
    private final TunableReader tunables;
    private final AbsentReader absents;
    private final ExampleReader examples;
    private final TextReader texts;

    ParameterReader(Reading reading, Hierarchy hierarchy, DescriptionReader descriptions) {
        this.reading = reading;
        this.descriptions = descriptions;
        this.wireNames = new WireNameReader(reading);
        this.spellings = new SpellingReader(reading, hierarchy);
        this.constraints = new ConstraintReader(reading);
        this.types = new TypeReader(reading, constraints, descriptions);
        this.defaults = new DefaultReader(reading);
        this.tunables = new TunableReader(reading);
        this.absents = new AbsentReader(reading);
        this.examples = new ExampleReader(reading);
        this.texts = new TextReader(reading);
    }

    ReadParameter read(Accessor accessor) {
        ExecutableElement method = accessor.method();
        DeclaredNames names = wireNames.read(method, accessor.name(), SnakeCase.of(accessor.name()));
        NamedElement subject = new NamedElement(method, names.wireName());
        Optional<String> group = group(method);
        Spelling spelling = spellings.read(subject, accessor);
        Optional<TypeUse> use = types.parameter(subject, accessor.returnType(), spelling);
        Optional<Parameter> parameter = use.isPresent() && isLegible(use.get(), spelling)
                ? Optional.of(parameter(subject, names, use.get(), group))
                : Optional.empty();
        return new ReadParameter(accessor, names, parameter);
    }

    private static boolean isLegible(TypeUse use, Spelling spelling) {
        return spelling.separable() || !use.type().isJoined();
    }

    private Optional<String> group(ExecutableElement method) {
        if (!reading.extent().isDocumented()) {
            return Optional.empty();
        }
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(method, Group.class);
        return annotation.isPresent() ? texts.notBlank(annotation.get(), "value", "group") : Optional.empty();
    }

    private Parameter parameter(NamedElement subject, DeclaredNames names, TypeUse use, Optional<String> group) {
        Element method = subject.element();
        spellings.checkUse(subject, use.type());
        List<Constraint> checked = constraints.read(subject, use.type());
        return new Parameter(
                names,
                new ParameterValues(use.type(), presence(subject, use), checked, absents.read(subject, use)),
                new Usage(
                        Optional.empty(),
                        Optional.empty(),
                        WrittenAnnotation.on(method, Context.class).isPresent(),
                        tunables.read(subject, use.type(), checked)),
                documentation(subject, use, group),
                ElementPosition.of(method));
    }

    private ParameterDocumentation documentation(NamedElement subject, TypeUse use, Optional<String> group) {
        Element method = subject.element();
        Optional<Position> secret = position(method, Secret.class);
        return reading.extent().isDocumented()
                ? new ParameterDocumentation(
                        descriptions.read(method),
                        group,
                        examples.read(subject, use.type()),
                        secret,
                        Deprecations.of(reading.elements(), method))
                : ParameterDocumentation.NONE.withSecret(secret);
    }

    /** Where an annotation stands on a method, if it does. */
    private static Optional<Position> position(Element method, Class<? extends Annotation> type) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(method, type);
        return annotation.isPresent() ? Optional.of(annotation.get().position()) : Optional.empty();
    }

    /** Whether the parameter has to be given; one with a default that can't be read is taken to be optional. */
    private Presence presence(NamedElement subject, TypeUse use) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(subject.element(), Default.class);
        if (annotation.isEmpty()) {
            return use.absentable() ? new Presence.Absentable() : new Presence.Required();
        }
        if (use.absentable()) {
            reading.add(Problem.of(Code.DEFAULT_ON_OPTIONAL, annotation.get().position("value"))
                    .named("name", subject.name())
                    .words("type", plainType(use.type())));
            return new Presence.Absentable();
        }
        Optional<Presence.Defaulted> defaulted = defaults.read(subject, annotation.get(), use.type());
        return defaulted.isPresent() ? defaulted.get() : new Presence.Absentable();
    }

    private static String plainType(ValueType type) {
        Optional<ValueType.Numeric> number = type.number();
        if (number.isPresent()) {
            return number.get().keyword();
        }
        return type.isBoolean() ? "boolean" : "the value itself";
    }
}
