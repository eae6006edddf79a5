// stubs in an enum, a record and an annotation
package hostile;

import dev.hyperbound.*;
import java.util.*;

public class Nested {
    enum Around {
        ONE;

        @Algorithm(name = "in-enum")
        interface Stub {
            @Default("1") int a();
        }
    }

    record Holder(int x) {
        @Algorithm(name = "in-record")
        public interface Stub {
            @Default("1") int a();
        }
    }

    @interface Marker {
        @Algorithm(name = "in-annotation")
        interface Stub {
            @Default("1") int a();
        }
    }
}
