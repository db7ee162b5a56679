package io.tanheng.accounting.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257, 50_000})
  void everyElementComesOnceAndInOrder(int size) {
    List<Integer> numbers = IntStream.range(0, size).boxed().toList();
    List<Integer> taken = new ArrayList<>();

    Chunks.each(numbers, ArrayList::new, taken::addAll);

    assertThat(taken).isEqualTo(numbers);
  }

  @Test
  void fewElementsAreWorkedByTheCaller() {
    List<Thread> workers = new ArrayList<>();

    Chunks.each(List.of(1, 2), chunk -> workers.add(Thread.currentThread()), done -> {});

    assertThat(workers).containsExactly(Thread.currentThread());
  }

  @Test
  void whatFailsInAChunkFailsForTheCaller() {
    List<Integer> numbers = IntStream.range(0, 5_000).boxed().toList();

    assertThatThrownBy(
            () ->
                Chunks.each(
                    numbers,
                    chunk -> {
                      if (chunk.contains(3_000)) {
                        throw new IllegalStateException("chunk of 3000");
                      }
                      return chunk;
                    },
                    chunk -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("chunk of 3000");
  }
}
