-- A venue has rooms, each with a name, seats and how one gets into it. Where a training of the past
-- was held nobody published, so such a venue has none.
update training_session
   set content = jsonb_set(
         content #- '{venue,room}' #- '{venue,capacity}',
         '{venue,rooms}',
         case
           when coalesce(content #>> '{venue,name}', '') = '' then '[]'::jsonb
           else jsonb_build_array(jsonb_build_object(
             'name', coalesce(nullif(content #>> '{venue,room}', ''), 'Сала'),
             'seats', cast(content #>> '{venue,capacity}' as integer),
             'accessibility', ''))
         end)
 where content #> '{venue,capacity}' is not null;
