package io.tanheng.ledger.offset;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditEvent;
import io.tanheng.ledger.audit.AuditTrail;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** What may be done with serials, across all parks. */
public final class OffsetRegistry {
  private static final String CLAUSE = "§5.8";

  private final AuditTrail trail;
  private final InstantSource clock;

  /** A registry whose events are told to that trail and have the times of that clock. */
  public OffsetRegistry(AuditTrail trail, InstantSource clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /** Classes that are stored. */
  public static List<Class<?>> entities() {
    return List.of(
        SeriesRow.class, ProjectPeriodRow.class, BlockRow.class, SegmentRow.class, EventRow.class);
  }

  /**
   * Enters a block. One that the park entered before is not entered again.
   *
   * @return the block, or {@code serials-issued-before} with {@code common}, or {@code
   *     project-period-used} with {@code project}, {@code vintage}, {@code benefit}
   */
  public Outcome<Used> acquire(StatelessSession session, Acquisition wanted, String user) {
    RegistryRows rows = new RegistryRows(session);
    rows.awaitTurn();
    SeriesRow series = rows.claim(wanted.name().series());
    List<BlockRow> before = rows.comparable(wanted.name());
    if (before.size() == 1 && same(before.get(0), wanted, rows)) {
      return Outcome.of(new Used(before.get(0).block(), wanted.name().serials(), true));
    }
    if (!before.isEmpty()) {
      return refused(
          "serials-issued-before",
          wanted.name(),
          "common",
          common(before.stream().map(row -> row.block().name().serials()).toList(), wanted.name()));
    }
    String benefit = BlockRow.benefit(wanted.kind());
    if (!rows.benefit(series, wanted.vintage(), benefit).equals(benefit)) {
      return refused(
          "project-period-used",
          wanted.name(),
          "project",
          wanted.name().series().project(),
          "vintage",
          Integer.toString(wanted.vintage()),
          "benefit",
          benefit);
    }
    return Outcome.of(enter(session, series, wanted, user));
  }

  private static boolean same(BlockRow row, Acquisition wanted, RegistryRows rows) {
    Block block = row.block();
    return block.name().serials().equals(wanted.name().serials())
        && block.kind() == wanted.kind()
        && block.vintage() == wanted.vintage()
        && block.expiresOn().equals(wanted.expiresOn())
        && rows.segments(row.id).stream().anyMatch(s -> s.holder().equals(wanted.holder()));
  }

  private Used enter(StatelessSession session, SeriesRow series, Acquisition wanted, String user) {
    SerialInterval serials = wanted.name().serials();
    BlockRow row =
        BlockRow.of(
            new Block(
                0,
                wanted.kind(),
                wanted.name(),
                wanted.vintage(),
                wanted.on(),
                wanted.expiresOn(),
                new Balance(serials.size(), 0, 0, 0)),
            series);
    session.insert(row);
    Segment segment =
        new Segment(
            0,
            row.id,
            serials,
            Account.AVAILABLE,
            wanted.holder(),
            "",
            java.util.OptionalInt.empty());
    session.insert(SegmentRow.of(segment));
    EventRow event = event(segment, wanted.on(), user, "");
    event.kind = "acquire";
    event.from = "issued";
    event.to = Account.AVAILABLE.word();
    event.counterparty = "";
    session.insert(event);
    trail.append(
        session,
        new AuditEvent(
            wanted.holder(), user, "acquire", wanted.name().text(), "", "available", ""));
    return new Used(row.block(), serials, false);
  }

  /**
   * Retires, transfers or cancels serials, which lie inside one block. What was done before is not
   * done again.
   *
   * @return what became of the block, or {@code serials-not-issued} or {@code
   *     serials-not-in-one-block} with {@code serials} and {@code blocks}, {@code serials-used}
   *     with {@code common} and {@code account}, {@code serials-of-other-park} with {@code common},
   *     {@code serials-expired} or, where it is dated back, {@code serials-expired-since}, with
   *     {@code expired}
   */
  public Outcome<Used> use(StatelessSession session, Use.Request wanted, String user) {
    return use(session, wanted, user, false);
  }

  /**
   * Retires what somebody else than who entered it has approved with its evidence, so that it may
   * be of a day before the expiry and yet be entered after it.
   *
   * @return as {@link #use}
   */
  Outcome<Used> retireApproved(StatelessSession session, Use.Request wanted, String user) {
    return use(session, wanted, user, true);
  }

  private Outcome<Used> use(
      StatelessSession session, Use.Request wanted, String user, boolean approved) {
    RegistryRows rows = new RegistryRows(session);
    SerialInterval serials = wanted.name().serials();
    List<BlockRow> blocks = rows.lock(wanted.name());
    if (blocks.size() != 1 || !blocks.get(0).block().name().serials().contains(serials)) {
      return notInside(blocks, wanted.name());
    }
    BlockRow block = blocks.get(0);
    List<Segment> segments = rows.segments(block.id, serials);
    boolean already = segments.stream().allMatch(s -> wanted.use().done(s, wanted.park()));
    if (already) {
      return Outcome.of(new Used(block.block(), serials, true));
    }
    return refusal(block.block(), segments, wanted)
        .or(() -> approved ? Optional.empty() : datedBack(block.block(), wanted))
        .<Outcome<Used>>map(issue -> Outcome.refused(List.of(issue)))
        .orElseGet(() -> Outcome.of(move(session, block, segments, wanted, user)));
  }

  private static Outcome<Used> notInside(List<BlockRow> blocks, SerialBlock name) {
    return refused(
        blocks.isEmpty() ? "serials-not-issued" : "serials-not-in-one-block",
        name,
        "blocks",
        blocks.stream()
            .map(row -> row.block().name().serials().text())
            .collect(Collectors.joining(", ")));
  }

  private static Optional<Issue> refusal(Block block, List<Segment> segments, Use.Request wanted) {
    List<Segment> used = segments.stream().filter(s -> s.account() != Account.AVAILABLE).toList();
    if (!used.isEmpty()) {
      String accounts =
          used.stream().map(s -> s.account().word()).distinct().collect(Collectors.joining(", "));
      return Optional.of(
          issue(
              "serials-used", wanted.name(), "common", common(used, wanted), "account", accounts));
    }
    List<Segment> others =
        segments.stream().filter(s -> !s.holder().equals(wanted.park())).toList();
    if (!others.isEmpty()) {
      return Optional.of(
          issue("serials-of-other-park", wanted.name(), "common", common(others, wanted)));
    }
    return block
        .expiresOn()
        .filter(last -> wanted.on().isAfter(last) && wanted.use() instanceof Use.Retirement)
        .map(last -> issue("serials-expired", wanted.name(), "expired", last.toString()));
  }

  /** One person alone could bring back to life what nobody used in time. */
  private Optional<Issue> datedBack(Block block, Use.Request wanted) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return block
        .expiresOn()
        .filter(last -> today.isAfter(last) && wanted.use() instanceof Use.Retirement)
        .map(last -> issue("serials-expired-since", wanted.name(), "expired", last.toString()));
  }

  private static String common(List<Segment> segments, Use.Request wanted) {
    return common(segments.stream().map(Segment::serials).toList(), wanted.name());
  }

  private static String common(List<SerialInterval> others, SerialBlock name) {
    return others.stream()
        .flatMap(other -> other.common(name.serials()).stream())
        .sorted()
        .map(SerialInterval::text)
        .collect(Collectors.joining(", "));
  }

  private Used move(
      StatelessSession session,
      BlockRow block,
      List<Segment> segments,
      Use.Request wanted,
      String user) {
    Balance balance = block.block().balance();
    for (Segment segment : segments) {
      SerialInterval part = segment.serials().common(wanted.name().serials()).orElseThrow();
      Segment moved = moved(segment, part, wanted.use());
      split(session, segment, moved);
      session.insert(event(segment, moved, wanted, user));
      balance = balance.move(segment.account(), moved.account(), part.size());
    }
    return settle(session, block, balance, wanted, user);
  }

  private static Segment moved(Segment segment, SerialInterval part, Use use) {
    String holder = use instanceof Use.Transfer transfer ? transfer.park() : segment.holder();
    String beneficiary = use instanceof Use.Retirement retired ? retired.beneficiary() : "";
    return new Segment(
        segment.id(), segment.block(), part, use.account(), holder, beneficiary, use.forYear());
  }

  /** The row becomes the part that moves; what is left of it gets rows of its own. */
  private static void split(StatelessSession session, Segment segment, Segment moved) {
    session.update(SegmentRow.of(moved));
    segment.serials().minus(moved.serials()).stream()
        .map(left -> SegmentRow.of(segment.part(left)))
        .forEach(session::insert);
  }

  private EventRow event(Segment before, Segment after, Use.Request wanted, String user) {
    EventRow event = event(before, wanted.on(), user, wanted.reason());
    event.kind = wanted.use().word();
    event.first = after.serials().first();
    event.end = after.serials().end();
    event.from = before.account().word();
    event.to = after.account().word();
    event.counterparty = wanted.use().counterparty();
    event.retiredFor = SegmentRow.of(after).retiredFor;
    return event;
  }

  private EventRow event(Segment segment, LocalDate on, String user, String reason) {
    EventRow event = new EventRow();
    event.block = segment.block();
    event.first = segment.serials().first();
    event.end = segment.serials().end();
    event.holder = segment.holder();
    event.date = on;
    event.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    event.actor = user;
    event.reason = reason;
    return event;
  }

  private Used settle(
      StatelessSession session, BlockRow row, Balance balance, Use.Request wanted, String user) {
    row.set(balance);
    session.update(row);
    String now =
        (wanted.use().account().word() + " " + wanted.use().counterparty()).strip()
            + (wanted.use().forYear().isPresent() ? " " + wanted.use().forYear().getAsInt() : "");
    trail.append(
        session,
        new AuditEvent(
            wanted.park(),
            user,
            wanted.use().word(),
            wanted.name().text(),
            "available",
            now,
            wanted.reason()));
    return new Used(row.block(), wanted.name().serials(), false);
  }

  /**
   * Takes back serials whose block turned out invalid, whatever they were used for: they are
   * cancelled, and what was retired is told.
   *
   * @return the retirements that no longer cover anything; or the refusals of {@link #use}
   */
  public Outcome<List<Segment>> reverse(
      StatelessSession session, SerialBlock name, LocalDate on, String reason, String user) {
    RegistryRows rows = new RegistryRows(session);
    SerialInterval serials = name.serials();
    List<BlockRow> blocks = rows.lock(name);
    if (blocks.size() != 1 || !blocks.get(0).block().name().serials().contains(serials)) {
      return Outcome.refused(notInside(blocks, name).issues());
    }
    BlockRow block = blocks.get(0);
    List<Segment> hit =
        rows.segments(block.id, serials).stream()
            .filter(s -> s.account() == Account.AVAILABLE || s.account() == Account.RETIRED)
            .toList();
    List<Segment> atRisk = new ArrayList<>();
    for (Segment segment : hit) {
      SerialInterval part = segment.serials().common(serials).orElseThrow();
      Use.Request cancel =
          new Use.Request(
              segment.holder(),
              new SerialBlock(name.series(), part),
              new Use.Cancellation(),
              on,
              reason);
      EventRow event = event(segment, moved(segment, part, cancel.use()), cancel, user);
      event.kind = "reverse";
      event.counterparty = segment.beneficiary();
      split(session, segment, moved(segment, part, cancel.use()));
      session.insert(event);
      block.set(block.block().balance().move(segment.account(), Account.CANCELLED, part.size()));
      if (segment.account() == Account.RETIRED) {
        atRisk.add(segment.part(part));
      }
    }
    session.update(block);
    hit.stream()
        .collect(
            Collectors.groupingBy(Segment::holder, java.util.TreeMap::new, Collectors.toList()))
        .forEach((park, of) -> trail.append(session, reversed(park, of, name, reason, user)));
    return Outcome.of(List.copyOf(atRisk));
  }

  private static List<AuditEvent> reversed(
      String park, List<Segment> segments, SerialBlock name, String reason, String user) {
    return segments.stream()
        .map(
            s ->
                new AuditEvent(
                    park,
                    user,
                    "reverse",
                    name.series().text()
                        + " "
                        + s.serials().common(name.serials()).orElseThrow().text(),
                    (s.account().word() + " " + s.beneficiary()).strip(),
                    "cancelled",
                    reason))
        .toList();
  }

  /**
   * Expires what is available of every block whose last day is before that day.
   *
   * @return how many serials expired
   */
  public long expire(StatelessSession session, LocalDate day, String user) {
    RegistryRows rows = new RegistryRows(session);
    long expired = 0;
    for (BlockRow row : rows.all()) {
      Block block = row.block();
      if (block.expiresOn().filter(last -> last.isBefore(day)).isPresent()) {
        expired += expire(session, rows.lock(row), day, user);
      }
    }
    return expired;
  }

  private long expire(StatelessSession session, BlockRow row, LocalDate day, String user) {
    List<Segment> available =
        new RegistryRows(session)
            .segments(row.id).stream().filter(s -> s.account() == Account.AVAILABLE).toList();
    for (Segment segment : available) {
      SerialBlock name = new SerialBlock(row.block().name().series(), segment.serials());
      Use.Request expiry = new Use.Request(segment.holder(), name, new Use.Expiry(), day, "");
      move(session, row, List.of(segment), expiry, user);
    }
    return available.stream().mapToLong(s -> s.serials().size()).sum();
  }

  /** Every block with its segments. */
  public static List<Holding> holdings(StatelessSession session) {
    RegistryRows rows = new RegistryRows(session);
    return rows.all().stream().map(row -> new Holding(row.block(), rows.segments(row.id))).toList();
  }

  /**
   * The first block whose segments are not what was issued, {@code conservation-broken}; else the
   * first that has serials of another one in another spelling, {@code serials-issued-twice} with
   * {@code others}.
   */
  public static Optional<Issue> conservation(StatelessSession session) {
    List<Holding> holdings = holdings(session);
    return holdings.stream()
        .filter(holding -> !holding.conserved())
        .findFirst()
        .map(holding -> issue("conservation-broken", holding.block().name()))
        .or(() -> holdings.stream().flatMap(each -> twice(session, each.block())).findFirst());
  }

  private static Stream<Issue> twice(StatelessSession session, Block block) {
    String others =
        new RegistryRows(session)
            .comparable(block.name()).stream()
                .filter(row -> row.id != block.id())
                .map(row -> row.block().name().text())
                .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? Stream.empty()
        : Stream.of(issue("serials-issued-twice", block.name(), "others", others));
  }

  /** What is still available of a block, in order; after many retirements that is a long list. */
  public static List<SerialInterval> left(StatelessSession session, long block) {
    return new RegistryRows(session).available(block);
  }

  private static Outcome<Used> refused(String code, SerialBlock name, String... facts) {
    return Outcome.refused(List.of(issue(code, name, facts)));
  }

  private static Issue issue(String code, SerialBlock name, String... facts) {
    List<String> all = new ArrayList<>(List.of("serials", name.text()));
    all.addAll(List.of(facts));
    return Issue.error(code, CLAUSE, Location.BOOK, all.toArray(String[]::new));
  }
}
