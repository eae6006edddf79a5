package dev.hyperbound.processor;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * Names the module that a file belongs to, that of its origin, where the compiler can't tell: where it compiles several
 * at once. Elsewhere names go without, as not every compiler knows others.
 */
final class ModuleFiler implements Filer {
    private final Filer filer;
    private final Elements elements;

    ModuleFiler(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        try {
            return filer.createSourceFile(name, origins);
        } catch (FilerException unclear) {
            return filer.createSourceFile(module(unclear, origins) + name, origins);
        }
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location, CharSequence moduleAndPackage, CharSequence name, Element... origins)
            throws IOException {
        try {
            return filer.createResource(location, moduleAndPackage, name, origins);
        } catch (FilerException unclear) {
            return filer.createResource(location, module(unclear, origins) + moduleAndPackage, name, origins);
        }
    }

    /** Never asked for: what is generated is source, for people to read. */
    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) {
        throw new UnsupportedOperationException("no class file is written");
    }

    /** Never asked for: what is generated depends on the stub alone. */
    @Override
    public FileObject getResource(JavaFileManager.Location location, CharSequence moduleAndPackage, CharSequence name) {
        throw new UnsupportedOperationException("no file is read");
    }

    /** What a name begins with that tells its module; there must be one, else the problem is another one. */
    private String module(FilerException problem, Element... origins) throws FilerException {
        ModuleElement module = elements.getModuleOf(origins[0]);
        if (module == null || module.isUnnamed()) {
            throw problem;
        }
        return module.getQualifiedName() + "/";
    }
}
