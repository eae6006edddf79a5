package dev.hyperbound.sagemaker.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The page of a stub with many parameters, made for the occasion. */
final class LargePage {
    private LargePage() {}

    static URI write(Path folder, int parameters) throws IOException {
        StringBuilder stub = new StringBuilder("import dev.hyperbound.*;\n@Algorithm(name = \"large\")\n");
        stub.append("public interface Large {\n");
        for (int i = 0; i < parameters; i++) {
            stub.append("  /** Strength number %d of a term that pulls the weights towards zero, or none at all. */\n"
                            .formatted(i))
                    .append("  @WireName(\"parameter_%d\") @Default(\"0.1\") @Range(\"[0, 1)\") double parameter%d();\n"
                            .formatted(i, i));
        }
        Path source = Files.writeString(folder.resolve("Large.java"), stub.append("}\n"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", folder.toString(), "-proc:only", "-processorpath", classPath());
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                            .call())
                    .isTrue();
        }
        return folder.resolve("META-INF/hyperbound/Large.html").toUri();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
