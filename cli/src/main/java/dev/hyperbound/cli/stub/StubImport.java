package dev.hyperbound.cli.stub;

import dev.hyperbound.cli.file.Documents;
import dev.hyperbound.cli.file.Node;
import dev.hyperbound.cli.file.Place;
import dev.hyperbound.cli.file.SourceText;
import dev.hyperbound.cli.file.UnreadableFileException;
import java.util.List;
import java.util.Optional;

/** Makes a stub of a file. */
public final class StubImport {
    private StubImport() {}

    /**
     * The text of a stub.
     *
     * @param packageName may be empty
     * @param algorithm lower-case words with hyphens
     */
    public static String of(SourceText source, String packageName, String interfaceName, String algorithm)
            throws UnreadableFileException {
        for (Node document : Documents.read(source)) {
            Optional<Node.Items> specifications = Specifications.in(document);
            if (specifications.isPresent()) {
                return StubText.of(
                        packageName, interfaceName, algorithm, List.of(), Specifications.drafts(specifications.get()));
            }
            Optional<Node.Mapping> properties = FlatSchema.properties(document);
            Optional<Node.Mapping> schema = document.asMapping();
            if (properties.isPresent() && schema.isPresent()) {
                return StubText.of(
                        packageName,
                        interfaceName,
                        algorithm,
                        FlatSchema.notes(schema.get()),
                        FlatSchema.drafts(schema.get(), properties.get()));
            }
        }
        throw new UnreadableFileException(
                "holds neither SupportedHyperParameters nor a JSON Schema with properties", Place.START);
    }

    /** A name for the interface, made of the name of an algorithm. */
    public static String interfaceFor(String algorithm) {
        return JavaNames.interfaceFor(algorithm);
    }
}
