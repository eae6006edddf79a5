package dev.hyperbound.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Hands files to the compiler that another processor has written before: what is left when writing costs nothing. */
@SupportedAnnotationTypes("*")
@SupportedOptions(FinishedFilesProcessor.FOLDER)
public final class FinishedFilesProcessor extends AbstractProcessor {
    /** The option that names the folder with the files. */
    static final String FOLDER = "finished";

    /** Where the sources are, below the folder that the option names. */
    static final String SOURCES = "generated";

    /** Where the documents are, among classes. */
    static final String RESOURCES = "classes";

    private boolean isDone;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!isDone) {
            isDone = true;
            Path folder = Path.of(processingEnv.getOptions().get(FOLDER));
            try {
                handOver(folder.resolve(SOURCES), folder.resolve(RESOURCES));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        return false;
    }

    private void handOver(Path sources, Path resources) throws IOException {
        for (Path source : Folders.regularFiles(sources)) {
            String path = sources.relativize(source).toString();
            String name = path.substring(0, path.length() - ".java".length());
            copy(source, processingEnv.getFiler().createSourceFile(name.replace('/', '.')));
        }
        for (Path resource : Folders.regularFiles(resources)) {
            String path = resources.relativize(resource).toString();
            if (!path.endsWith(".class")) {
                copy(resource, processingEnv.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", path));
            }
        }
    }

    private static void copy(Path from, FileObject to) throws IOException {
        String text = Files.readString(from);
        try (Writer writer = to.openWriter()) {
            writer.write(text);
        }
    }
}
