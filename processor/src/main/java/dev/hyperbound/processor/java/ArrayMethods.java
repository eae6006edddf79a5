package dev.hyperbound.processor.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A method that returns an array, with as many others as it takes to keep each below the 64 KB a method may have. */
record ArrayMethods(Names names, String name, ClassName element) {
    /*
     * private static RuleInfo[] describeRules() {
     *   RuleInfo[] all = new RuleInfo[150];
     *   describeRules2(all);
     *   describeRules3(all);
     *   return all;
     * }
     */
    List<MethodSpec> define(List<List<CodeBlock>> chunks) {
        MethodSpec.Builder all = MethodSpec.methodBuilder(name)
                .addJavadoc("{@return a new array, in declaration order}\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(element));
        if (chunks.size() <= 1) {
            List<CodeBlock> elements = chunks.isEmpty() ? List.of() : chunks.get(0);
            return List.of(all.addStatement("return new $T[] {$>\n$L$<\n}", element, CodeBlock.join(elements, ",\n"))
                    .build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        all.addStatement("$T[] all = new $T[$L]", element, element, count(chunks));
        int at = 0;
        for (List<CodeBlock> chunk : chunks) {
            MethodSpec part = part(chunk, at);
            at += chunk.size();
            all.addStatement("$N(all)", part);
            methods.add(part);
        }
        methods.add(0, all.addStatement("return all").build());
        return methods;
    }

    private MethodSpec part(List<CodeBlock> chunk, int start) {
        MethodSpec.Builder part = MethodSpec.methodBuilder(names.newMethod(name))
                .addJavadoc("Fills in some: one method has no room for all.\n\n@param all the array\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(ArrayTypeName.of(element), "all");
        for (int i = 0; i < chunk.size(); i++) {
            part.addStatement("all[$L] = $L", start + i, chunk.get(i));
        }
        return part.build();
    }

    private static int count(List<List<CodeBlock>> chunks) {
        int count = 0;
        for (List<CodeBlock> chunk : chunks) {
            count += chunk.size();
        }
        return count;
    }
}
