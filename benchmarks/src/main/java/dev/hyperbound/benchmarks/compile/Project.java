package dev.hyperbound.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A generated project in a folder, which can be compiled again and again. */
record Project(Library library, Path folder) {
    /** Writes so many classes, each with so many fields and rules. */
    static Project write(Library library, Path parent, int classes, int fields, int rules)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(parent, library.name() + "-");
        Path sources = Files.createDirectories(folder.resolve("src/app"));
        List<Field> all = Field.of(fields);
        List<Bounds.Rule> bounds = Bounds.rules(all, rules);
        for (int i = 0; i < classes; i++) {
            String name = "Job" + i;
            Files.writeString(sources.resolve(name + ".java"), library.source(name, all, bounds));
        }
        if (library instanceof FinishedFiles finished) {
            new Project(finished.original(), folder).compileTo(folder.resolve(FinishedFilesProcessor.FOLDER));
        }
        return new Project(library, folder);
    }

    /** Compiles everything from nothing. */
    Cost compile() throws IOException, InterruptedException {
        return compileTo(folder.resolve("target"));
    }

    private Cost compileTo(Path target) throws IOException, InterruptedException {
        Compilation compilation = new Compilation(options(), System.getProperty("java.class.path"), sources(), target);
        return compilation.run();
    }

    private List<String> options() {
        Optional<String> processor = library.processor();
        if (processor.isEmpty()) {
            return List.of("-proc:none");
        }
        List<String> options = new ArrayList<>(
                List.of("-processorpath", Compilation.jars(library.processorJars()), "-processor", processor.get()));
        if (library instanceof FinishedFiles) {
            options.add("-A" + FinishedFilesProcessor.FOLDER + "=" + folder.resolve(FinishedFilesProcessor.FOLDER));
        }
        return options;
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("src/app"))) {
            return files.sorted().toList();
        }
    }

    /** Where the classes are once it is compiled. */
    Path classes() {
        return folder.resolve("target").resolve(FinishedFilesProcessor.RESOURCES);
    }

    void delete() throws IOException {
        Folders.delete(folder);
    }
}
