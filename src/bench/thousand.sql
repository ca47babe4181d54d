-- A thousand invented participants of the training of Вежбаоница, present on both days and with a
-- test handed in as well as the best of those who were there. Nothing is issued for them yet.
begin;
create temporary table present on commit drop as
select n, gen_random_uuid() as enrolment, s.id as session
  from training_session s, generate_series(1, 1000) n
 where s.code = 'ocd-2027-vezbaonica';
insert into session_seat (session, number) select session, 1000 + n from present;
insert into enrolment
  (id, session, name_cyrillic, name_latin, name_key, unit, gender, email, job, superior,
   consent_on, needs, lodging, channel, applied_at, invented, stage, seat, reason, version)
select p.enrolment, p.session, 'Учесник Измишљени', 'Učesnik Izmišljeni', 'ucesnik izmisljeni',
       e.unit, e.gender, 'mereno-ucesnik' || p.n || '@vezbaonica.example', e.job, e.superior,
       e.consent_on, '', false, e.channel, e.applied_at, true, 'SEATED', 1000 + p.n, '', 0
  from present p
  join lateral (select * from enrolment e
                 where e.session = p.session and e.stage = 'SEATED' limit 1) e on true;
insert into check_in (enrolment, day, point, checked_at, checked_by)
select p.enrolment, c.day, c.point, c.checked_at, c.checked_by
  from present p, (
    select c.day, c.point, min(c.checked_at) as checked_at, (array_agg(c.checked_by))[1] as checked_by
      from check_in c
      join enrolment e on e.id = c.enrolment
      join training_session s on s.id = e.session and s.code = 'ocd-2027-vezbaonica'
     group by c.day, c.point) c;
insert into exam_attempt
  (id, exam, enrolment, number, paper, items, started_at, ends_at, finished_at, ending, marks)
select gen_random_uuid(), a.exam, p.enrolment, 1, a.paper, a.items, a.started_at, a.ends_at,
       a.finished_at, a.ending, a.marks
  from present p, (
    select a.*
      from exam_attempt a
      join enrolment e on e.id = a.enrolment and e.email = 'polaznik@vezbaonica.example'
     limit 1) a;
commit;
analyze;
