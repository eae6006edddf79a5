package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** A way to give a value: what a setter takes, and what it does in the builder of values. */
public record SetterForm(List<ParameterSpec> takes, boolean varargs, CodeBlock body) {
    public SetterForm {
        takes = List.copyOf(takes);
    }

    /** The types of what it takes. */
    public List<TypeName> types() {
        List<TypeName> types = new ArrayList<>();
        for (ParameterSpec parameter : takes) {
            types.add(parameter.type());
        }
        return types;
    }

    /** The names of what it takes. */
    public List<String> given() {
        List<String> names = new ArrayList<>();
        for (ParameterSpec parameter : takes) {
            names.add(parameter.name());
        }
        return names;
    }
}
