// annotations on types
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface TypeAnnotations {
    @Seen @Default("x") String text();
    Optional<@Seen String> maybe();
    @Seen OptionalInt count();
    List<@Seen Integer> steps();
    java.util.@Seen List<@Seen Double> rates();
}

@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
@interface Seen {}
