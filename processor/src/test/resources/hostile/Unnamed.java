// the package without a name
import dev.hyperbound.*;

@Algorithm(name = "stub")
public interface Unnamed {
    enum Kind {
        FIRST
    }

    @Default("first") Kind kind();
    int count();
}
