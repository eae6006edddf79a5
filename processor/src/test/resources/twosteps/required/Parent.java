package twosteps;

public interface Parent {
    int second();

    int first();
}
