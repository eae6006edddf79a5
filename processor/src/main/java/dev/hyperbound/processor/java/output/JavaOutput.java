package dev.hyperbound.processor.java.output;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.java.TuningClass;
import dev.hyperbound.processor.java.ValueClass;
import dev.hyperbound.processor.model.Stub;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Writes the generated classes of a stub; each file has the stub as its one originating element. */
public final class JavaOutput {
    /** Names of {@code java.lang} in generated code: a class of the stub's package may have one of them, too. */
    private static final List<String> FAMILIAR = List.of(
            "Boolean",
            "Deprecated",
            "Double",
            "Integer",
            "Long",
            "Math",
            "NullPointerException",
            "Object",
            "Override",
            "RuntimeException",
            "String",
            "StringBuilder",
            "SuppressWarnings");

    private final Filer filer;
    private final Elements elements;

    public JavaOutput(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /**
     * Writes everything that is generated for a stub.
     *
     * @param origin the stub's interface
     * @throws IOException if the compiler can't take a file
     */
    public void write(StubAnalysis analysis, TypeElement origin) throws IOException {
        Stub stub = analysis.stub();
        write(new ValueClass(analysis).define(), stub, origin);
        if (stub.isTunable()) {
            write(new TuningClass(analysis).define(), stub, origin);
        }
    }

    private void write(TypeSpec defined, Stub stub, TypeElement origin) throws IOException {
        TypeSpec.Builder builder = defined.toBuilder().avoidClashesWithNestedClasses(origin);
        if (builder.build().alwaysQualifiedNames().contains("Map")) {
            builder.alwaysQualify("Entry"); // else Map would be imported for the sake of Map.Entry
        }
        TypeSpec type = builder.build();
        String packageName = stub.javaClass().packageName();
        JavaFile file = JavaFile.builder(packageName, type)
                .skipJavaLangImports(!hidesJavaLang(packageName, elements.getModuleOf(origin)))
                .indent("  ")
                .build();
        String text = file.toString(); // at once: JavaPoet would hand it to the compiler's writer word by word
        String name = packageName.isEmpty() ? type.name() : packageName + "." + type.name();
        try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
            writer.write(text);
        }
    }

    /** Whether the package has a class of its own by one of those names. One module is searched faster than all. */
    private boolean hidesJavaLang(String packageName, @Nullable ModuleElement module) {
        for (String simpleName : FAMILIAR) {
            String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
            if ((module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null) {
                return true;
            }
        }
        return false;
    }
}
