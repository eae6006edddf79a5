package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.ClassName;
import dev.hyperbound.processor.java.source.SourceNames;
import dev.hyperbound.processor.model.JavaClass;
import java.util.List;

/** Names of the model's classes in Java source. */
public final class ClassNames {
    private ClassNames() {}

    public static ClassName of(JavaClass javaClass) {
        List<String> names = javaClass.simpleNames();
        String[] nested = names.subList(1, names.size()).toArray(new String[0]);
        return ClassName.get(javaClass.packageName(), names.get(0), nested);
    }

    /** What the names of methods say of a class. */
    static String word(JavaClass javaClass) {
        return SourceNames.capitalised(javaClass.simpleName());
    }
}
