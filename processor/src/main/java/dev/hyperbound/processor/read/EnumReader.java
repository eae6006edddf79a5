package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.DeclaredNames;
import dev.hyperbound.processor.model.NameSpace;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.runtime.Keywords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads enums, each once. */
final class EnumReader {
    private final Reading reading;
    private final DescriptionReader descriptions;
    private final WireNameReader wireNames;
    private final Map<String, ValueType.Enumeration> known = new HashMap<>();

    EnumReader(Reading reading, DescriptionReader descriptions) {
        this.reading = reading;
        this.descriptions = descriptions;
        this.wireNames = WireNameReader.ofValues(reading);
    }

    Optional<ValueType> read(NamedElement subject, TypeElement type) {
        Optional<ValueType.Enumeration> read = enumeration(subject, type);
        return read.isPresent() ? Optional.of(read.get()) : Optional.empty();
    }

    private Optional<ValueType.Enumeration> enumeration(NamedElement subject, TypeElement type) {
        String name = type.getQualifiedName().toString();
        ValueType.Enumeration enumeration = known.get(name);
        if (enumeration == null) {
            enumeration = new ValueType.Enumeration(reading.javaClass(type), constants(type));
            known.put(name, enumeration);
        }
        if (enumeration.constants().isEmpty()) {
            reading.add(Problem.of(Code.EMPTY_ENUM, ElementPosition.of(subject.element()))
                    .named("name", subject.name())
                    .with("type", TypeNames.of(type)));
            return Optional.empty();
        }
        return Optional.of(enumeration);
    }

    /** Reads the words that may stand in place of a number. */
    Optional<ValueType> keywords(NamedElement subject, TypeElement type, ValueType.Numeric number) {
        Optional<ValueType.Enumeration> words = enumeration(subject, type);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(words.get().wireNames());
        names.addAll(words.get().alsoNames());
        for (String word : names) {
            if (Keywords.isNumber(word)) {
                reading.add(Problem.of(Code.KEYWORD_IS_NUMBER, ElementPosition.of(subject.element()))
                        .named("name", subject.name())
                        .with("type", TypeNames.of(type))
                        .quoted("found", word));
                return Optional.empty();
            }
        }
        return Optional.of(new ValueType.NumberOrKeyword(number, words.get()));
    }

    private List<ValueType.Constant> constants(TypeElement type) {
        List<ValueType.Constant> constants = new ArrayList<>();
        List<DeclaredNames> names = new ArrayList<>();
        for (VariableElement field : fields(type)) {
            if (field.getKind() == ElementKind.ENUM_CONSTANT) {
                String name = field.getSimpleName().toString();
                DeclaredNames declared = wireNames.read(field, name, name.toLowerCase(Locale.ROOT));
                names.add(declared);
                constants.add(constant(field, declared));
            } else {
                reading.members().addMisplaced(field);
            }
        }
        reading.members().add(new NameSpace(NameSpace.Kind.VALUES, TypeNames.of(type), names));
        return constants;
    }

    /** Eclipse's compiler sorts the fields of class files by name: so those of other files are, in every build. */
    private List<VariableElement> fields(TypeElement type) {
        List<VariableElement> fields = new ArrayList<>(ElementFilter.fieldsIn(type.getEnclosedElements()));
        if (Eclipse.made(type) && reading.isElsewhere(type)) {
            fields.sort(Comparator.comparing(field -> field.getSimpleName().toString()));
        }
        return fields;
    }

    private ValueType.Constant constant(VariableElement field, DeclaredNames names) {
        return new ValueType.Constant(
                names.javaName(),
                names.wireName(),
                names.alsoNames(),
                descriptions.read(field),
                reading.elements().isDeprecated(field));
    }
}
