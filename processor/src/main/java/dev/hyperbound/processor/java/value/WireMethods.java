package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.source.SourceNames;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The private methods that read and write what the runtime can't know (enums, records): a pair, once a type. */
public final class WireMethods {
    private final SourceNames names;
    private final Map<String, String> known = new HashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    public WireMethods(SourceNames names) {
        this.names = names;
    }

    /** The methods that the expressions given out so far call. */
    public List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    /** An expression for the wire form of a value. */
    public CodeBlock write(ValueType type, String value) {
        return ValueCode.of(type).write(value, this);
    }

    /** An expression for the wire form of a constant that an expression gives. */
    public CodeBlock write(ValueType.Enumeration enumeration, CodeBlock constant) {
        return new EnumCode(enumeration).write(constant, this);
    }

    /** The name of the method of a type, if there is one already. */
    Optional<String> known(String verb, String key) {
        return Optional.ofNullable(known.get(verb + " " + key));
    }

    /**
     * Begins a method that writes {@code value}.
     *
     * @param key what tells the type apart from others
     * @param word what the method's name says of the type
     */
    MethodSpec.Builder writer(String key, String word, TypeName type) {
        return begin("write", key, word, RuntimeTypes.STRING)
                .addJavadoc("{@return the text that is sent for a value}\n\n@param value the value\n")
                .addParameter(type, "value");
    }

    /** Begins a method that reads {@code text}. */
    MethodSpec.Builder reader(String key, String word, TypeName returns) {
        return begin("read", key, word, returns)
                .addJavadoc("{@return the value that a text stands for}\n\n@param text what was sent\n")
                .addParameter(RuntimeTypes.STRING, "text");
    }

    /** Begins a method that reads what a {@code reader} is at. */
    MethodSpec.Builder numbersReader(String key, String word, TypeName returns) {
        return begin("read", key, word, returns)
                .addJavadoc("{@return the value that is read}\n\n@param reader what is at it\n")
                .addParameter(RuntimeTypes.WIRE_READER, "reader");
    }

    /** Begins a method that reads what a {@code reader} is at, or returns {@code other}. */
    MethodSpec.Builder keeper(String verb, String key, String word, TypeName held) {
        return begin(verb, key, word, held)
                .addJavadoc("""
                        {@return the value that is read, or the other where there is none}

                        @param reader what is at a text, and remembers one that is no value
                        @param other what is held
                        """)
                .addParameter(RuntimeTypes.WIRE_READER, "reader")
                .addParameter(held, "other");
    }

    private MethodSpec.Builder begin(String verb, String key, String word, TypeName returns) {
        String name = names.newMethod(verb + word);
        known.put(verb + " " + key, name);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(returns);
    }

    /** Keeps a method that is whole; returns its name. */
    String add(MethodSpec method) {
        methods.add(method);
        return method.name();
    }
}
