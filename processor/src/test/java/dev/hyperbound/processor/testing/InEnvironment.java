package dev.hyperbound.processor.testing;

import dev.hyperbound.processor.HyperboundProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor with an eye on what it asks of one part of the compiler. */
public final class InEnvironment extends AbstractProcessor {
    private final HyperboundProcessor processor = new HyperboundProcessor();
    private final String getter;
    private final BiConsumer<String, Object[]> before;

    /**
     * Makes a processor.
     *
     * @param getter the method of the environment that gives the part: {@code getFiler}
     * @param before is told each method that is called of the part, with its arguments, and may throw
     */
    public InEnvironment(String getter, BiConsumer<String, Object[]> before) {
        this.getter = getter;
        this.before = before;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        processor.init((ProcessingEnvironment) proxy(ProcessingEnvironment.class, (method, arguments) -> {
            Object part = method.invoke(environment, arguments);
            return method.getName().equals(getter) ? watched(method.getReturnType(), part) : part;
        }));
    }

    private Object watched(Class<?> type, Object part) {
        return proxy(type, (method, arguments) -> {
            before.accept(method.getName(), arguments);
            return method.invoke(part, arguments);
        });
    }

    private interface Call {
        Object answer(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static Object proxy(Class<?> type, Call call) {
        return Proxy.newProxyInstance(
                InEnvironment.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return call.answer(method, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // that is for the other processor to say
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }
}
