// a stub that extends another
package hostile;

import dev.hyperbound.*;
import java.util.*;

public class StubOfStub {
    @Algorithm(name = "parent")
    interface Parent {
        @Default("1") int parent();
    }

    @Algorithm(name = "child")
    public interface Child extends Parent {
        @Default("2") int child();
    }
}
